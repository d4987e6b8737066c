CREATE TYPE "public"."term_kind" AS ENUM('name', 'term');--> statement-breakpoint
CREATE TABLE "glossary_entry" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"source_lang" text DEFAULT '' NOT NULL,
	"target_lang" text DEFAULT '' NOT NULL,
	"source" text DEFAULT '' NOT NULL,
	"target" text NOT NULL,
	"spelling_key" text NOT NULL,
	"forbidden" text[] DEFAULT '{}' NOT NULL,
	"kind" "term_kind" NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	"rev" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "glossary_spelling" UNIQUE("target_lang","spelling_key"),
	CONSTRAINT "glossary_target_filled" CHECK (length(trim("glossary_entry"."target")) > 0),
	CONSTRAINT "glossary_target_allowed" CHECK (not ("glossary_entry"."target" = any("glossary_entry"."forbidden")))
);
--> statement-breakpoint
ALTER TABLE "glossary_entry" ADD CONSTRAINT "glossary_entry_set_by_person_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;