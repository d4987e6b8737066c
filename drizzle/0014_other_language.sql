-- Nothing is translated from a language into itself. A trigger and no check: an article that came in before with one language
-- on both sides stays as it is, can be published and withdrawn, and is held to this only when its languages are corrected.
CREATE FUNCTION refuse_one_language() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'article %: one language on both sides', NEW.id USING ERRCODE = 'check_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "article_languages_differ" BEFORE INSERT OR UPDATE OF "source_lang", "target_lang" ON "article"
  FOR EACH ROW WHEN (NEW.source_lang = NEW.target_lang) EXECUTE FUNCTION refuse_one_language();
