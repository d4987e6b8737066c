ALTER TABLE "article" ADD COLUMN "set_aside_by" uuid;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "set_aside_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_set_aside_by_person_id_fk" FOREIGN KEY ("set_aside_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_set_aside_whole" CHECK (("article"."set_aside_by" is null) = ("article"."set_aside_at" is null));--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_set_aside_unread" CHECK ("article"."set_aside_at" is null or "article"."live_edition_id" is null);