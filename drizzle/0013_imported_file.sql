-- Nothing ever read it, and every write paid for it.
DROP INDEX "receipt_at";
--> statement-breakpoint

-- What was imported stays as it came, here as in block and later_file; the other columns of an article do change.
CREATE FUNCTION refuse_other_import() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'article %: what was imported is never changed', OLD.id USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "article_import_is_kept" BEFORE UPDATE OF "file_name", "file_text", "imported_by", "imported_at" ON "article"
  FOR EACH ROW WHEN (
    (OLD.file_name, OLD.file_text, OLD.imported_by, OLD.imported_at)
      IS DISTINCT FROM (NEW.file_name, NEW.file_text, NEW.imported_by, NEW.imported_at)
  ) EXECUTE FUNCTION refuse_other_import();
--> statement-breakpoint
CREATE TRIGGER "article_is_not_deleted" BEFORE DELETE ON "article" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "article_is_not_emptied" BEFORE TRUNCATE ON "article" EXECUTE FUNCTION refuse_change();
