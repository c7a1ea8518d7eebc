package org.songngu.mt;

/// How an engine is spoken to; each has a message `engines.kind.NAME` and one [Connector].
public enum EngineKind {
    /// LibreTranslate's `/translate`.
    LIBRE_TRANSLATE,
    /// A language model behind an OpenAI-compatible `/v1/chat/completions`.
    LANGUAGE_MODEL
}
