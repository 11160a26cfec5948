//! The OpenAPI document of what a system of somebody else's answers, that the
//! accounts are in.

use utoipa::openapi::{
    ComponentsBuilder, Info, OpenApi, OpenApiBuilder, PathItem, PathsBuilder, RefOr, Required,
    ResponseBuilder,
    path::{HttpMethod, OperationBuilder, ParameterBuilder, ParameterIn},
    schema::Schema,
};
use utoipa::{PartialSchema, ToSchema};

use super::{add, answer, body, merge, text};
use crate::identity::{
    ChangeAccount, FindAccount, FoundAccount, ReadAccount, VerifiedCode, VerifyCode,
};
use crate::paths::identity as paths;

const JSON: &str = "application/json";

/// The document.
#[must_use]
pub fn document() -> OpenApi {
    let unknown = || ResponseBuilder::new().description("There is no such account");
    let paths = PathsBuilder::new()
        .path(
            paths::FIND,
            asked::<FindAccount>(
                "findAccount",
                "Find the account that goes by a name. It takes as long and answers as well where there is none.",
                OperationBuilder::new()
                    .response("200", answer::<FoundAccount>("The account, or none", JSON)),
            ),
        )
        .path(
            paths::READ,
            asked::<ReadAccount>(
                "readAccount",
                "Read an account by its id.",
                OperationBuilder::new()
                    .response("200", answer::<FoundAccount>("The account, or none", JSON)),
            ),
        )
        .path(
            paths::VERIFY,
            asked::<VerifyCode>(
                "verifyCode",
                "Say whether a code is one that an authenticator app shows now, and take it. Asked again by the same key, the answer is the same.",
                keyed()
                    .response("200", answer::<VerifiedCode>("Whether it is", JSON)),
            ),
        )
        .path(
            paths::CHANGE,
            asked::<ChangeAccount>(
                "changeAccount",
                "Change an account: all of it or nothing, and once for each key.",
                keyed()
                    .response("204", ResponseBuilder::new().description("It is changed"))
                    .response("404", unknown()),
            ),
        );
    let mut info = Info::new("Identity system of a service", env!("CARGO_PKG_VERSION"));
    info.description = Some(DESCRIPTION.to_owned());
    let mut schemas: Vec<(String, RefOr<Schema>)> = Vec::new();
    add::<FindAccount>(&mut schemas);
    add::<ReadAccount>(&mut schemas);
    add::<FoundAccount>(&mut schemas);
    add::<VerifyCode>(&mut schemas);
    add::<VerifiedCode>(&mut schemas);
    add::<ChangeAccount>(&mut schemas);
    schemas.sort_by(|a, b| a.0.cmp(&b.0));
    schemas.dedup_by(|a, b| a.0 == b.0);
    OpenApiBuilder::new()
        .info(info)
        .paths(paths)
        .components(Some(
            ComponentsBuilder::new().schemas_from_iter(schemas).build(),
        ))
        .build()
}

const DESCRIPTION: &str = "What Regain asks of the system that the accounts are in (docs/integrate.md).\n\n\
    Every request is signed as Standard Webhooks 1.0.0 says (docs/webhooks.md): refuse what is not, what is more than five minutes \
    old, and a webhook-id that you know: each request has its own, also one that is tried again. An answer is at most 1 MiB, within 5 seconds. \
    Whatever is not answered so, with 408, 409, 425, 429 or with 5xx is asked again, and then the person is asked to try again later. \
    A change counts as not made only where it is answered with 400, 403, 404, 410 or 422 and no earlier try of it went unanswered; \
    after any other answer whether it was made is not known, and it comes again with the same Idempotency-Key. \
    Answer 409 while the same is under way. What breaks the contract within a list of an account is left out; an account whose id \
    breaks it is not taken.";

/// What every request has in common.
fn asked<T: ToSchema + PartialSchema>(
    id: &str,
    summary: &str,
    operation: OperationBuilder,
) -> PathItem {
    let mut operation = operation
        .operation_id(Some(id))
        .summary(Some(summary))
        .request_body(Some(body::<T>()))
        .response(
            "401",
            ResponseBuilder::new().description("It is not signed, or old"),
        );
    for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
        operation = operation.parameter(
            ParameterBuilder::new()
                .name(name)
                .parameter_in(ParameterIn::Header)
                .required(Required::True)
                .schema(text()),
        );
    }
    merge([(HttpMethod::Post, operation)])
}

/// What a request that changes something has too.
fn keyed() -> OperationBuilder {
    OperationBuilder::new().parameter(
        ParameterBuilder::new()
            .name("Idempotency-Key")
            .parameter_in(ParameterIn::Header)
            .required(Required::True)
            .description(Some(
                "The same for each try of one intention, in double quotes. Keep what you have done and answered for two days; \
                 what you refuse need not be kept.",
            ))
            .schema(text()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_schema_that_is_referred_to_is_there() {
        let text = document().to_pretty_json().unwrap();
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        let schemas = value["components"]["schemas"].as_object().unwrap();
        for name in text.split("#/components/schemas/").skip(1) {
            let name = name.split('"').next().unwrap();
            assert!(schemas.contains_key(name), "{name}");
        }
    }
}
