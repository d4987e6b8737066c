DELETE FROM "invitation" older USING "invitation" newer
WHERE older."email" = newer."email" AND older."used_at" IS NULL AND newer."used_at" IS NULL
  AND (older."created_at", older."token_hash") < (newer."created_at", newer."token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_open" ON "invitation" USING btree ("email") WHERE "invitation"."used_at" is null;