//! What staff and the helpdesk's backend ask, with what has to be there before.

use http::Method;
use serde_json::{Value, json};
use tests::client::reason;
use tests::deployment::TestDeployment;

use super::{Ask, BULK, Scenario, app_id, begun, passkey_of, seen, trusted};

pub(super) async fn staff(
    Scenario { verb, path, .. }: Scenario,
    deployment: &TestDeployment,
    user: &str,
) -> Option<Ask> {
    let (admin, backend) = (deployment.token("staff", "ada"), deployment.token("service", "backend"));
    let reason = reason();
    let of_user = |rest: &str| format!("/v1/users/{user}{rest}");
    let ask = |path: String, body: Value| Ask::new(verb.parse().unwrap(), path, admin.clone(), Some(body));
    let rest = path.strip_prefix("/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV").unwrap_or("list");
    Some(match (verb, rest) {
        ("POST", "list") => {
            let profile = json!({"user_id": user, "email": format!("{user}@example.com"), "email_verified": true});
            Ask::new(Method::POST, BULK.to_owned(), backend, Some(json!({"operation": "register", "users": [profile]})))
        }
        ("GET", "list") => Ask::new(Method::GET, path.to_owned(), admin, None),
        ("GET", "") => {
            deployment.enrolled(user).await;
            Ask::new(Method::GET, of_user(""), admin, None)
        }
        ("POST", "/totp/import") => {
            Ask::new(Method::POST, of_user(rest), backend, Some(json!({"secret": "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"})))
        }
        ("GET", "/data") | ("DELETE", "") => {
            trusted(deployment, user).await;
            // Earlier entries are counted before the erasure, as the stream would.
            assert!(deployment.stream_brings(deployment.batch_of(&[]).await).await);
            Ask::new(verb.parse().unwrap(), of_user(rest), backend, (verb == "DELETE").then_some(reason))
        }
        ("PUT", "") => ask(
            of_user(""),
            json!({"email": format!("{user}@example.com"), "email_verified": true, "reason": "called"}),
        ),
        ("POST", "/totp") => {
            seen(deployment, user).await;
            ask(of_user("/totp"), reason)
        }
        ("DELETE", "/totp/02") => {
            deployment.enrolled(user).await;
            ask(of_user(&format!("/totp/{}", app_id(deployment, user).await)), reason)
        }
        ("POST", "/totp/02/confirm") => {
            seen(deployment, user).await;
            let (path, code) = begun(deployment, &of_user("/totp"), &admin, reason).await;
            ask(path, code)
        }
        ("DELETE", "/passkeys/02") => {
            let (_, id) = passkey_of(deployment, user).await;
            ask(of_user(&format!("/passkeys/{id}")), reason)
        }
        ("PUT", "/email") => {
            seen(deployment, user).await;
            ask(of_user("/email"), reason)
        }
        ("DELETE", "/email") => {
            deployment.with_email_factor(user).await;
            ask(of_user("/email"), reason)
        }
        ("DELETE", "/factors") | ("POST", "/unlock") => {
            deployment.enrolled(user).await;
            ask(of_user(rest), reason)
        }
        ("POST", "/bypass-code") => {
            deployment.enrolled(user).await;
            ask(of_user(rest), json!({"reason": "phone at home", "valid_minutes": 60}))
        }
        ("PUT" | "DELETE", "/exemption") => {
            seen(deployment, user).await;
            let body = json!({"reason": "ill", "until": "2027-06-01T09:00:00Z"});
            if verb == "DELETE" {
                deployment.request(Method::PUT, &of_user(rest), &admin, Some(body)).await.expect(200);
                deployment.advance(1);
                ask(of_user(rest), reason)
            } else {
                ask(of_user(rest), body)
            }
        }
        ("PUT" | "DELETE", "/requirement") => {
            seen(deployment, user).await;
            if verb == "DELETE" {
                deployment.request(Method::PUT, &of_user(rest), &admin, Some(reason.clone())).await.expect(200);
                deployment.advance(1);
            }
            ask(of_user(rest), reason)
        }
        _ => return None,
    })
}
