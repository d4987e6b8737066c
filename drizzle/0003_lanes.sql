ALTER TABLE "pairing" ADD COLUMN "confirmed_rev" integer;--> statement-breakpoint
UPDATE "pairing" SET "confirmed_rev" = coalesce((
  SELECT e."revision" FROM "event" e
  WHERE e."article_id" = "pairing"."article_id" AND e."deed" = 'pair-confirm' AND e."paragraph_id" IS NULL
  ORDER BY e."id" DESC LIMIT 1
), "rev") WHERE "confirmed_at" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "pairing" ADD CONSTRAINT "pairing_confirmed_rev" CHECK (("pairing"."confirmed_rev" is null) = ("pairing"."confirmed_at" is null));--> statement-breakpoint
ALTER TABLE "paragraph" ADD COLUMN "lanes" "origin"[] NOT NULL DEFAULT '{}';--> statement-breakpoint
UPDATE "paragraph" SET "lanes" = ARRAY(
  SELECT DISTINCT v."origin" FROM "version" v WHERE v."paragraph_id" = "paragraph"."id" AND v."origin" <> 'edit'
);--> statement-breakpoint
ALTER TABLE "paragraph" ALTER COLUMN "lanes" DROP DEFAULT;--> statement-breakpoint
CREATE INDEX "article_imported" ON "article" USING btree ("imported_at" DESC NULLS FIRST,"id");
