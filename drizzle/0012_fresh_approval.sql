-- As before, and the approval was made on the paragraph and the text as they stand: one that was taken back, or lost with a
-- later pairing, makes nothing canonical again.
CREATE OR REPLACE FUNCTION guard_canonical() RETURNS trigger LANGUAGE plpgsql AS $$
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
      SELECT 1 FROM decision d JOIN version v ON v.id = d.version_id
      WHERE d.id = NEW.last_decision_id AND d.paragraph_id = NEW.id AND d.kind = 'approve'
        AND d.version_id = NEW.canonical_version_id AND d.seen_rev = OLD.rev AND d.seen_hash = v.hash
    ) THEN
      RAISE EXCEPTION 'paragraph %: no approve decision for this version, seen as it stands', OLD.id
        USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
