package org.songngu.workbench;

import java.util.List;
import java.util.Optional;

/// The error types and severities by which reviewers judge translations, after MQM (Multidimensional Quality Metrics,
/// themqm.org).
///
/// @param severities in the order of their keys, the mildest first
/// @param types      in the order of their keys, each under its dimension
/// @param pass       least score of a job that passes, 0–100
/// @param problems   lines of the desk's file that could not be read
public record Typology(List<Severity> severities, List<Type> types, double pass, List<String> problems) {

    /// How bad an error is.
    ///
    /// @param code    stored with the error
    /// @param points  what it costs, times the weight of the type
    /// @param english its name
    /// @param vietnamese its name
    public record Severity(String code, double points, String english, String vietnamese) {}

    /// A kind of error.
    ///
    /// @param code       stored with the error
    /// @param parent     code of its dimension, empty for a dimension
    /// @param weight     times the points of the severity
    /// @param english    its name
    /// @param vietnamese its name
    public record Type(String code, String parent, double weight, String english, String vietnamese) {}

    /// A severity.
    ///
    /// @param code which
    public Optional<Severity> severity(String code) {
        return severities.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /// A type.
    ///
    /// @param code which
    public Optional<Type> type(String code) {
        return types.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /// The dimension of a type: itself, or the type above it; its own code when the file no longer has it.
    ///
    /// @param code which type
    public String dimension(String code) {
        return type(code).map(Type::parent).filter(parent -> !parent.isEmpty()).orElse(code);
    }
}
