//! The HTTP client that notes each call, and makes it fail as planned.

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;

use super::call::Call;
use super::fault::Fault;
use super::mail::Mail;
use super::rewritten::{by_another, cancelled_for, copied, error_answer, garbled, on_top};
use super::{FAULT_HEADER, REGION, Wire};

#[derive(Debug)]
pub(super) struct WiredClient {
    pub(super) client: SharedHttpClient,
    pub(super) wire: Wire,
}

impl HttpClient for WiredClient {
    fn http_connector(&self, settings: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        let connector = self.client.http_connector(settings, components);
        SharedHttpConnector::new(WiredConnector { connector, wire: self.wire.clone() })
    }
}

#[derive(Debug)]
struct WiredConnector {
    connector: SharedHttpConnector,
    wire: Wire,
}

impl HttpConnector for WiredConnector {
    fn call(&self, mut request: HttpRequest) -> HttpConnectorFuture {
        let call = Call::read(&request);
        let id = request.headers().get("amz-sdk-invocation-id").unwrap_or_default().to_owned();
        if let Some(fault) = self.wire.planned_for(&request, &call.operation) {
            request.headers_mut().insert(FAULT_HEADER, fault);
        }
        unsign_region(&mut request);
        let writes = call.written.clone();
        let mail = (call.operation == "SendEmail").then(|| Mail::read(&call));
        let fault = self.wire.note(call);
        let (connector, wire) = (self.connector.clone(), self.wire.clone());
        HttpConnectorFuture::new(async move {
            let lost = || Err(ConnectorError::timeout("the test broke the wire".into()));
            if fault == Some(Fault::Swallowed) {
                return std::future::pending().await;
            }
            if fault == Some(Fault::Refused) {
                return lost();
            }
            if let Some(Fault::Error(status, kind)) = fault {
                return Ok(error_answer(status, kind));
            }
            if let Some(Fault::Cancelled(reason)) = fault {
                return Ok(cancelled_for(reason));
            }
            if fault == Some(Fault::Garbled) {
                return Ok(garbled(&request));
            }
            if fault == Some(Fault::Beaten) {
                connector.call(by_another(&request)).await?;
            }
            if fault == Some(Fault::Recreated) {
                connector.call(copied(&request)).await?;
            }
            if fault == Some(Fault::Twice) {
                connector.call(request.try_clone().unwrap()).await?;
            }
            let on_top = (fault == Some(Fault::Overtaken)).then(|| on_top(&request));
            let answer = connector.call(request).await.inspect_err(|_| wire.evidence.wrote(writes.clone(), false))?;
            let done = answer.status().is_success();
            let told = !matches!(fault, Some(Fault::AnswerLost | Fault::Overtaken));
            wire.evidence.wrote(writes, done && told);
            if let Some(mail) = mail.filter(|_| done) {
                wire.evidence.mailed(mail.tag("purpose"), mail.to(), id);
                wire.state.lock().unwrap().mails.push(mail);
            }
            if let Some(on_top) = on_top {
                connector.call(on_top).await?;
                return lost();
            }
            if fault == Some(Fault::AnswerLost) { lost() } else { Ok(answer) }
        })
    }
}

/// The SDK keeps one retry quota per service and region of a process. A process of a test with many failures therefore uses a
/// separate region, which AWS doesn't see, because the emulator doesn't check the signature.
pub(super) fn unsign_region(request: &mut HttpRequest) {
    let signature = request.headers().get("authorization").unwrap_or_default();
    let mut scope: Vec<&str> = signature.split('/').collect();
    if let Some(region) = scope.get_mut(2) {
        *region = REGION;
        let plain = scope.join("/");
        request.headers_mut().insert("authorization", plain);
    }
}
