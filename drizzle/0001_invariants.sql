-- What drizzle cannot say: keys between tables that refer to each other, and the rules that hold whoever writes.

ALTER TABLE "paragraph"
  ADD CONSTRAINT "paragraph_position" UNIQUE ("article_id", "position") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "paragraph_canonical_version" FOREIGN KEY ("id", "canonical_version_id", "may_be_canonical")
    REFERENCES "version" ("paragraph_id", "id", "may_be_canonical"),
  ADD CONSTRAINT "paragraph_chosen_version" FOREIGN KEY ("id", "chosen_version_id", "may_be_canonical")
    REFERENCES "version" ("paragraph_id", "id", "may_be_canonical"),
  ADD CONSTRAINT "paragraph_last_decision" FOREIGN KEY ("id", "last_decision_id")
    REFERENCES "decision" ("paragraph_id", "id");
--> statement-breakpoint
ALTER TABLE "article"
  ADD CONSTRAINT "article_live_edition" FOREIGN KEY ("id", "live_edition_id") REFERENCES "edition" ("article_id", "id");
--> statement-breakpoint

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "block_is_append_only" BEFORE UPDATE OR DELETE ON "block" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "version_is_append_only" BEFORE UPDATE OR DELETE ON "version" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "decision_is_append_only" BEFORE UPDATE OR DELETE ON "decision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "edition_is_append_only" BEFORE UPDATE OR DELETE ON "edition" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "event_is_append_only" BEFORE UPDATE OR DELETE ON "event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "block_is_not_emptied" BEFORE TRUNCATE ON "block" EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "version_is_not_emptied" BEFORE TRUNCATE ON "version" EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "decision_is_not_emptied" BEFORE TRUNCATE ON "decision" EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "edition_is_not_emptied" BEFORE TRUNCATE ON "edition" EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "event_is_not_emptied" BEFORE TRUNCATE ON "event" EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- A text becomes canonical by an approve decision on just that text, one canonical text never replaces another without
-- a reopen in between, and each such change moves the revision.
CREATE FUNCTION guard_canonical() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.canonical_version_id IS NOT NULL THEN
      RAISE EXCEPTION 'a paragraph begins without a canonical version' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.canonical_version_id IS NOT DISTINCT FROM OLD.canonical_version_id THEN
    IF NEW.canonical_version_id IS NOT NULL AND NEW.last_decision_id IS DISTINCT FROM OLD.last_decision_id THEN
      RAISE EXCEPTION 'paragraph % is approved: reopen it first', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.rev <= OLD.rev THEN
    RAISE EXCEPTION 'paragraph %: the canonical version changed and the revision did not', OLD.id
      USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.canonical_version_id IS NOT NULL THEN
    IF OLD.canonical_version_id IS NOT NULL THEN
      RAISE EXCEPTION 'paragraph % is approved: reopen it first', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF NOT EXISTS (
      SELECT 1 FROM decision d
      WHERE d.id = NEW.last_decision_id AND d.paragraph_id = NEW.id AND d.kind = 'approve'
        AND d.version_id = NEW.canonical_version_id
    ) THEN
      RAISE EXCEPTION 'paragraph %: no approve decision for this version', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "paragraph_canonical_is_guarded" BEFORE INSERT OR UPDATE ON "paragraph"
  FOR EACH ROW EXECUTE FUNCTION guard_canonical();
--> statement-breakpoint

-- An edition holds each paragraph of its article, approved, in order and with just the approved text.
CREATE FUNCTION guard_edition() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE approved jsonb;
BEGIN
  IF EXISTS (
    SELECT 1 FROM paragraph p
    WHERE p.article_id = NEW.article_id AND p.position IS NOT NULL AND p.canonical_version_id IS NULL
  ) THEN
    RAISE EXCEPTION 'article %: a paragraph is not approved', NEW.article_id USING ERRCODE = 'restrict_violation';
  END IF;
  SELECT jsonb_agg(jsonb_build_object('paragraphId', p.id, 'versionId', v.id, 'kind', p.kind, 'text', v.text)
                   ORDER BY p.position)
    INTO approved
    FROM paragraph p JOIN version v ON v.id = p.canonical_version_id
    WHERE p.article_id = NEW.article_id AND p.position IS NOT NULL;
  IF approved IS DISTINCT FROM NEW.content THEN
    RAISE EXCEPTION 'article %: the edition is not the approved text', NEW.article_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "edition_is_guarded" BEFORE INSERT ON "edition" FOR EACH ROW EXECUTE FUNCTION guard_edition();
