CREATE TABLE "later_file" (
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"file_name" text NOT NULL,
	"file_text" text NOT NULL,
	"board_before" jsonb NOT NULL,
	"brought_by" uuid NOT NULL,
	"brought_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "later_file_article_id_number_pk" PRIMARY KEY("article_id","number"),
	CONSTRAINT "later_file_number" CHECK ("later_file"."number" > 1)
);
--> statement-breakpoint
ALTER TABLE "block" DROP CONSTRAINT "block_position";--> statement-breakpoint
ALTER TABLE "block" ADD COLUMN "file" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "pairing" ADD COLUMN "file" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "later_file" ADD CONSTRAINT "later_file_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "later_file" ADD CONSTRAINT "later_file_brought_by_person_id_fk" FOREIGN KEY ("brought_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "block" ADD CONSTRAINT "block_position" UNIQUE("article_id","file","position");--> statement-breakpoint
CREATE TRIGGER "later_file_is_append_only" BEFORE UPDATE OR DELETE ON "later_file" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "later_file_is_not_emptied" BEFORE TRUNCATE ON "later_file" EXECUTE FUNCTION refuse_change();
