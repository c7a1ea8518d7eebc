-- «Where was this term used»: whole words in a row, whatever their case. Sources never change, so the index costs a
-- save nothing.
CREATE INDEX workbench_segment_source_words ON workbench_segment USING gin (to_tsvector('simple', source));
