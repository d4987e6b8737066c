DROP INDEX "invitation_open";--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "replaced_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_open" ON "invitation" USING btree ("email") WHERE "invitation"."used_at" is null and "invitation"."replaced_at" is null;