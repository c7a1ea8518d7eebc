-- «Where was this term used» finds a phrase whatever inline codes (⟨1⟩, ⟨/1⟩, ⟨2/⟩) stand in it.
drop index workbench_segment_source_words;
create index workbench_segment_source_words on workbench_segment
    using gin (to_tsvector('simple', regexp_replace(source, '⟨(/[1-9][0-9]*|[1-9][0-9]*/?)⟩', '', 'g')));
