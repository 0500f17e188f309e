//! The same job on three stacks, and the function `passkey`.

use std::path::{Path, PathBuf};

use crate::aws::{Authority, Aws, Wire};
use crate::scene::Scene;

/// One way to do the job.
pub struct Variant {
    pub name: &'static str,
    /// What starts it.
    pub command: Vec<String>,
    /// What is uploaded.
    pub package: PathBuf,
    /// The variable that names the file of certificate authorities to trust.
    trust: &'static str,
    /// Whether valgrind can count its instructions: not those of a just-in-time compiler.
    pub counted: bool,
}

impl Variant {
    /// This product's function first, and what it is compared with.
    pub fn all(ours: &Path, defaults: &Path, node: &Path) -> Vec<Self> {
        let text = |path: &Path| path.to_string_lossy().into_owned();
        vec![
            Self {
                name: "User 2FA",
                command: vec![text(ours)],
                package: ours.to_owned(),
                trust: "AWS_CA_BUNDLE",
                counted: true,
            },
            Self {
                name: "the SDK's defaults",
                command: vec![text(defaults)],
                package: defaults.to_owned(),
                trust: "SSL_CERT_FILE",
                counted: true,
            },
            Self {
                name: "Node.js",
                command: vec!["node".to_owned(), text(node)],
                package: node.to_owned(),
                trust: "NODE_EXTRA_CA_CERTS",
                counted: false,
            },
        ]
    }

    /// This product's function for a login by passkey.
    pub fn passkey(ours: &Path) -> Self {
        Self {
            name: "by passkey",
            command: vec![ours.to_string_lossy().into_owned()],
            package: ours.to_owned(),
            trust: "AWS_CA_BUNDLE",
            counted: true,
        }
    }

    /// The size of what is uploaded, in bytes.
    pub fn size(&self) -> u64 {
        std::fs::metadata(&self.package).unwrap().len()
    }
}

/// The endpoints that answer with what was recorded, and the file that makes a function trust one of them.
pub struct Endpoints {
    pub http: String,
    pub tls: String,
    bundle: PathBuf,
}

impl Endpoints {
    /// Opens both. `roots` are the certificate authorities that functions of this product trust on AWS: they are read here, too.
    pub async fn open(aws: &std::sync::Arc<Aws>, folder: &Path, roots: &Path) -> Self {
        let authority = Authority::new();
        let bundle = folder.join("bundle.pem");
        let all = format!("{}\n{}", std::fs::read_to_string(roots).unwrap(), authority.pem);
        std::fs::write(&bundle, all).unwrap();
        Self { http: aws.listen(&Wire::Http).await, tls: aws.listen(&Wire::Tls(authority)).await, bundle }
    }

    /// The environment of `variant` that calls AWS at `endpoint`.
    pub fn environment(&self, scene: &Scene, variant: &Variant, endpoint: &str) -> Vec<(&'static str, String)> {
        let mut environment = scene.configuration();
        environment.push(("AWS_ENDPOINT_URL", endpoint.to_owned()));
        environment.push((variant.trust, self.bundle.to_string_lossy().into_owned()));
        environment
    }
}
