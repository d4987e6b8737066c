CREATE TYPE "public"."role" AS ENUM('reader', 'translator', 'editor', 'administrator');--> statement-breakpoint
CREATE TYPE "public"."decision_kind" AS ENUM('choose', 'approve', 'return', 'reopen');--> statement-breakpoint
CREATE TYPE "public"."kind" AS ENUM('title', 'heading', 'paragraph', 'caption', 'quote', 'list item');--> statement-breakpoint
CREATE TYPE "public"."origin" AS ENUM('source', 'literal', 'polished', 'edit');--> statement-breakpoint
CREATE TABLE "invitation" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"role" "role" NOT NULL,
	"invited_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" "role" NOT NULL,
	"password_hash" text,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_name_filled" CHECK (length(trim("person"."name")) > 0)
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_failure" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account" text NOT NULL,
	"address" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"source_lang" text NOT NULL,
	"target_lang" text NOT NULL,
	"file_name" text NOT NULL,
	"file_text" text NOT NULL,
	"imported_by" uuid NOT NULL,
	"imported_at" timestamp with time zone DEFAULT now() NOT NULL,
	"own_approval_by" uuid,
	"own_approval_at" timestamp with time zone,
	"live_edition_id" uuid,
	CONSTRAINT "article_slug_unique" UNIQUE("slug"),
	CONSTRAINT "article_title_filled" CHECK (length(trim("article"."title")) > 0),
	CONSTRAINT "article_own_approval_whole" CHECK (("article"."own_approval_by" is null) = ("article"."own_approval_at" is null))
);
--> statement-breakpoint
CREATE TABLE "block" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"article_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"line" integer NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "block_position" UNIQUE("article_id","position")
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"article_id" uuid NOT NULL,
	"paragraph_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"kind" "decision_kind" NOT NULL,
	"person_id" uuid NOT NULL,
	"reason" text,
	"seen_rev" integer NOT NULL,
	"seen_hash" text NOT NULL,
	"waivers" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "decision_paragraph" UNIQUE("paragraph_id","id"),
	CONSTRAINT "decision_return_has_reason" CHECK ("decision"."kind" <> 'return' or length(trim("decision"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "pairing" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"proposed" jsonb NOT NULL,
	"edits" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"board" jsonb NOT NULL,
	"rev" integer DEFAULT 0 NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "pairing_confirmed_whole" CHECK (("pairing"."confirmed_by" is null) = ("pairing"."confirmed_at" is null))
);
--> statement-breakpoint
CREATE TABLE "paragraph" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"article_id" uuid NOT NULL,
	"row_id" text NOT NULL,
	"position" integer,
	"kind" "kind" NOT NULL,
	"canonical_version_id" uuid,
	"chosen_version_id" uuid,
	"last_decision_id" uuid,
	"rev" integer DEFAULT 0 NOT NULL,
	"may_be_canonical" boolean GENERATED ALWAYS AS (true) STORED,
	CONSTRAINT "paragraph_row" UNIQUE("article_id","row_id"),
	CONSTRAINT "paragraph_article" UNIQUE("article_id","id")
);
--> statement-breakpoint
CREATE TABLE "version" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"article_id" uuid NOT NULL,
	"paragraph_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"origin" "origin" NOT NULL,
	"text" text NOT NULL,
	"hash" text NOT NULL,
	"author_id" uuid,
	"based_on_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"may_be_canonical" boolean GENERATED ALWAYS AS (origin <> 'source') STORED,
	CONSTRAINT "version_paragraph" UNIQUE("paragraph_id","id"),
	CONSTRAINT "version_number" UNIQUE("paragraph_id","number"),
	CONSTRAINT "version_canonical" UNIQUE("paragraph_id","id","may_be_canonical"),
	CONSTRAINT "version_edit_has_author" CHECK ("version"."origin" <> 'edit' or "version"."author_id" is not null),
	CONSTRAINT "version_text_filled" CHECK (length(trim("version"."text")) > 0),
	CONSTRAINT "version_hash" CHECK ("version"."hash" = encode(sha256(convert_to("version"."text", 'UTF8')), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "edition" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"lang" text NOT NULL,
	"content" jsonb NOT NULL,
	"hash" text NOT NULL,
	"published_by" uuid NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "edition_number" UNIQUE("article_id","number"),
	CONSTRAINT "edition_article" UNIQUE("article_id","id"),
	CONSTRAINT "edition_filled" CHECK (jsonb_array_length("edition"."content") > 0)
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"article_id" uuid,
	"paragraph_id" uuid,
	"person_id" uuid,
	"deed" text NOT NULL,
	"revision" integer,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "receipt" (
	"person_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"deed" text NOT NULL,
	"answer" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "receipt_person_id_key_pk" PRIMARY KEY("person_id","key")
);
--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_person_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_imported_by_person_id_fk" FOREIGN KEY ("imported_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_own_approval_by_person_id_fk" FOREIGN KEY ("own_approval_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "block" ADD CONSTRAINT "block_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_article_id_paragraph_id_paragraph_article_id_id_fk" FOREIGN KEY ("article_id","paragraph_id") REFERENCES "public"."paragraph"("article_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_paragraph_id_version_id_version_paragraph_id_id_fk" FOREIGN KEY ("paragraph_id","version_id") REFERENCES "public"."version"("paragraph_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairing" ADD CONSTRAINT "pairing_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairing" ADD CONSTRAINT "pairing_confirmed_by_person_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paragraph" ADD CONSTRAINT "paragraph_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version" ADD CONSTRAINT "version_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version" ADD CONSTRAINT "version_article_id_paragraph_id_paragraph_article_id_id_fk" FOREIGN KEY ("article_id","paragraph_id") REFERENCES "public"."paragraph"("article_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_published_by_person_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "person_email" ON "person" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_in_failure_account" ON "sign_in_failure" USING btree ("account","at");--> statement-breakpoint
CREATE INDEX "sign_in_failure_address" ON "sign_in_failure" USING btree ("address","at");--> statement-breakpoint
CREATE INDEX "decision_article" ON "decision" USING btree ("article_id","at");--> statement-breakpoint
CREATE INDEX "event_article" ON "event" USING btree ("article_id","id");--> statement-breakpoint
CREATE INDEX "event_paragraph" ON "event" USING btree ("paragraph_id","id");--> statement-breakpoint
CREATE INDEX "receipt_at" ON "receipt" USING btree ("at");