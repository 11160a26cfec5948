//! The look of a service.

use std::fs;

use regain_api::languages::Languages;
use regain_api::site::files::Site;
use regain_api::site::shell::Switch;

use crate::support::TestServer;

#[tokio::test]
async fn a_brand_has_its_mark_and_its_colours_on_every_page() {
    let server = TestServer::new().await;
    let folder = server.folder.path();
    fs::write(folder.join("acme.svg"), "<svg id='acme'/>").unwrap();
    let brand = folder.join("brand.json");
    fs::write(
        &brand,
        r##"{"mark":"acme.svg","light":{"accent":"#0b57d0"},"dark":{"accent":"#a8c7fa"}}"##,
    )
    .unwrap();
    let read = |dist: &str| {
        Site::read(
            &folder.join(dist),
            "recover.example.com",
            &Languages::english("Acme"),
        )
        .unwrap()
    };
    // The app of this test has no style sheet: its colours are those that cannot be read.
    let refused = read("dist").with_brand(&brand).unwrap_err();
    assert!(refused.to_string().contains("ink on ground"), "{refused}");

    fs::write(
        folder.join("dist/tokens-0123456789abcdef.css"),
        include_str!("../../../../style/tokens.css"),
    )
    .unwrap();
    fs::write(
        folder.join("dist/art-door.svg"),
        include_str!("../../../../public/art-door.svg"),
    )
    .unwrap();
    let site = read("dist").with_brand(&brand).unwrap();
    let get = |path: &str| {
        let english = Languages::english("Acme");
        let answer = site.answer(
            &http::Method::GET,
            path,
            &http::HeaderMap::new(),
            english.first(),
        );
        answer.unwrap()
    };
    assert_eq!(get("/icon.svg").headers()["content-type"], "image/svg+xml");
    let style = get("/brand.css");
    assert_eq!(style.headers()["content-type"], "text/css; charset=utf-8");
    for page in [
        body(get("/")).await,
        site.shell(Languages::english("Acme").first())
            .page("t", "s", Switch::Again, "c"),
    ] {
        assert!(
            page.contains("<link rel=\"stylesheet\" href=\"/brand.css\"><title"),
            "{page}"
        );
    }
    assert!(body(get("/icon.svg")).await.contains("acme"));
    let drawing = body(get("/art-door.svg")).await;
    for (ours, theirs) in [("#0e5a55", "#0b57d0"), ("#8fd0c5", "#a8c7fa")] {
        assert!(!drawing.contains(ours), "{drawing}");
        assert!(drawing.contains(theirs), "{drawing}");
    }
    assert!(
        body(style)
            .await
            .contains("--rg-accent:light-dark(#0b57d0,#a8c7fa)")
    );
}

async fn body(response: http::Response<axum::body::Body>) -> String {
    use http_body_util::BodyExt as _;
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(bytes.to_vec()).unwrap()
}
