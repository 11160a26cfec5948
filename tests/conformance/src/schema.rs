//! The OpenAPI document, and whether answers fit it.

use std::fmt;

use serde_json::{Map, Value};

/// The OpenAPI document, and the part of JSON Schema that it uses.
///
/// It is stricter than JSON Schema: a member that is not named is a surprise,
/// and so is a keyword that it does not know, because a rule that is passed
/// over would let anything through.
pub struct Schema {
    /// The document as it is committed.
    pub document: Value,
}

/// Where something does not fit the document, and why; it quotes what was
/// there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit(String);

impl Misfit {
    fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Misfit {}

type Outcome<T = ()> = Result<T, Misfit>;

/// Keywords that say nothing about what a value may be.
const REMARKS: [&str; 9] = [
    "title",
    "description",
    "example",
    "examples",
    "default",
    "format",
    "deprecated",
    "readOnly",
    "writeOnly",
];

impl Schema {
    /// The document of a text.
    ///
    /// # Errors
    /// The text is no JSON.
    pub fn parse(text: &str) -> serde_json::Result<Self> {
        Ok(Self {
            document: serde_json::from_str(text)?,
        })
    }

    /// The document of this contract.
    pub(crate) fn ours() -> Result<Self, String> {
        let text = include_str!("../../../docs/openapi.json");
        Self::parse(text).map_err(|error| format!("the OpenAPI document: {error}"))
    }

    /// Whether an answer is one that the document describes: the operation,
    /// the status, and the body with no member that is not in the schema.
    ///
    /// # Errors
    /// It is not; where and why.
    pub fn check_answer(
        &self,
        method: &str,
        path: &str,
        status: u16,
        media_type: &str,
        body: &Value,
    ) -> Outcome {
        let operation = &self.document["paths"][path][method.to_lowercase()];
        let responses = operation["responses"].as_object().ok_or_else(|| {
            Misfit::new(format!("{method} {path} is not in the OpenAPI document"))
        })?;
        let response = responses
            .get(&status.to_string())
            .or_else(|| responses.get("default"))
            .ok_or_else(|| {
                Misfit::new(format!(
                    "{method} {path} answered {status}, which the OpenAPI document does not have"
                ))
            })?;
        let schema = &response["content"][media_type]["schema"];
        if schema.is_null() {
            return Err(Misfit::new(format!(
                "{method} {path} answered {status} with {media_type}, which the OpenAPI document does not have"
            )));
        }
        self.check(schema, body, "").map_err(|Misfit(what)| {
            Misfit(format!("the answer {status} of {method} {path}: {what}"))
        })
    }

    /// Whether `value` fits `schema`; `place` is a JSON Pointer.
    fn check(&self, schema: &Value, value: &Value, place: &str) -> Outcome {
        let fault = |what: String| Err(Misfit::new(format!("{place} {what}")));
        let Some(keywords) = schema.as_object() else {
            return fault(format!("has a schema that is not an object: {schema}"));
        };
        for (keyword, rule) in keywords {
            match keyword.as_str() {
                "$ref" => {
                    let name = rule
                        .as_str()
                        .and_then(|text| text.strip_prefix("#/components/schemas/"))
                        .ok_or_else(|| Misfit::new(format!("an odd reference {rule}")))?;
                    let target = &self.document["components"]["schemas"][name];
                    self.check(target, value, place)?;
                }
                "type" => {
                    let is = |name: &Value| name.as_str().is_some_and(|name| is_type(value, name));
                    let fits = rule
                        .as_array()
                        .map_or_else(|| is(rule), |all| all.iter().any(is));
                    if !fits {
                        return fault(format!("is not {rule} but {value}"));
                    }
                }
                "enum" => {
                    if !rule.as_array().is_some_and(|all| all.contains(value)) {
                        return fault(format!("is {value}, not one of {rule}"));
                    }
                }
                "const" => {
                    if rule != value {
                        return fault(format!("is {value}, not {rule}"));
                    }
                }
                "oneOf" | "anyOf" => self.check_choice(keyword == "oneOf", rule, value, place)?,
                "allOf" => {
                    for part in rule.as_array().into_iter().flatten() {
                        self.check(part, value, place)?;
                    }
                }
                "properties" => self.check_members(keywords, rule, value, place)?,
                "required" => {
                    for name in rule.as_array().into_iter().flatten() {
                        let has = name.as_str().is_some_and(|name| value.get(name).is_some());
                        if value.is_object() && !has {
                            return fault(format!("has no member {name}"));
                        }
                    }
                }
                "items" => {
                    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                        self.check(rule, item, &format!("{place}/{index}"))?;
                    }
                }
                "minimum" => {
                    if value.as_f64() < rule.as_f64() {
                        return fault(format!("is {value}, less than {rule}"));
                    }
                }
                "maximum" => {
                    if value.as_f64() > rule.as_f64() {
                        return fault(format!("is {value}, more than {rule}"));
                    }
                }
                "additionalProperties" | "propertyNames" => {}
                other if REMARKS.contains(&other) => {}
                // A rule that is passed over would let anything through.
                other => return fault(format!("has the schema keyword {other}, unknown here")),
            }
        }
        Ok(())
    }

    fn check_choice(
        &self,
        exactly_one: bool,
        choices: &Value,
        value: &Value,
        place: &str,
    ) -> Outcome {
        let outcomes: Vec<_> = choices
            .as_array()
            .into_iter()
            .flatten()
            .map(|choice| self.check(choice, value, place))
            .collect();
        let fitting = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
        if fitting == 1 || (fitting > 1 && !exactly_one) {
            return Ok(());
        }
        let why: Vec<_> = outcomes
            .into_iter()
            .filter_map(|outcome| Some(outcome.err()?.to_string()))
            .collect();
        Err(Misfit::new(format!(
            "{place} fits {fitting} of the choices: {}",
            why.join("; ")
        )))
    }

    /// Each member by its own schema; one that is not named is a surprise,
    /// unless the schema says what further members may be.
    fn check_members(
        &self,
        keywords: &Map<String, Value>,
        members: &Value,
        value: &Value,
        place: &str,
    ) -> Outcome {
        for (name, member) in value.as_object().into_iter().flatten() {
            let place = format!("{place}/{name}");
            let further = keywords.get("additionalProperties");
            match (members.get(name), further) {
                (Some(rule), _) => self.check(rule, member, &place)?,
                (None, Some(rule)) if rule.is_object() => self.check(rule, member, &place)?,
                (None, Some(Value::Bool(true))) => {}
                (None, _) => return Err(Misfit::new(format!("{place} is not in the schema"))),
            }
        }
        Ok(())
    }
}

fn is_type(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn fits(schema: &Value, value: &Value) -> bool {
        let all = Schema {
            document: json!({"components": {"schemas": {"Name": {"type": "string"}}}}),
        };
        all.check(schema, value, "").is_ok()
    }

    #[test]
    fn a_member_that_is_not_named_is_refused() {
        let schema = json!({"type": "object", "required": ["a"], "properties": {"a": {"$ref": "#/components/schemas/Name"}}});
        assert!(fits(&schema, &json!({"a": "x"})));
        assert!(!fits(&schema, &json!({"a": "x", "b": 1})));
        assert!(!fits(&schema, &json!({"a": 1})));
        assert!(!fits(&schema, &json!({})));
    }

    #[test]
    fn one_of_takes_exactly_one() {
        let schema = json!({"oneOf": [{"type": "string", "enum": ["a"]}, {"type": "null"}]});
        assert!(fits(&schema, &json!("a")));
        assert!(fits(&schema, &Value::Null));
        assert!(!fits(&schema, &json!("b")));
    }

    #[test]
    fn a_rule_that_is_not_known_is_never_passed_over() {
        assert!(!fits(&json!({"pattern": "x"}), &json!("x")));
    }
}
