CREATE TYPE "public"."check_setting_kind" AS ENUM('error', 'warning', 'off');--> statement-breakpoint
CREATE TABLE "check_setting" (
	"article_id" uuid NOT NULL,
	"check" text NOT NULL,
	"setting" "check_setting_kind" NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "check_setting_article_id_check_pk" PRIMARY KEY("article_id","check")
);
--> statement-breakpoint
ALTER TABLE "check_setting" ADD CONSTRAINT "check_setting_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_setting" ADD CONSTRAINT "check_setting_set_by_person_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;