//! The command line: commands, options and defaults.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use agent::images::{Docker, PullBehavior, USUAL_SOCKET};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand};
use model::call::Auth;
use net::{HostAccess, Subnet};

use crate::agent_folder::USUAL_DATA;
use crate::exports::Shell;

/// The longest name of a region; AWS's longest has 16 characters.
const MAX_REGION: usize = 32;

#[derive(Debug, Parser)]
#[command(name = "gantry", version, about = "Amazon ECS that anyone can run", max_term_width = 100)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run a whole region on this machine: control plane and agent in one process.
    Up(Up),
    /// Run the control plane only; agents join it with `gantry agent`.
    Server(Server),
    /// Run this machine's agent for a control plane elsewhere.
    Agent(Agent),
    /// Print the variables that point the AWS tools of a shell at the running region: use it as
    /// `eval "$(sudo gantry env)"`.
    Env(Env),
    /// Print the output of a task's containers.
    Logs(Logs),
    /// Show clusters, services and tasks at a glance, and what is wrong and why.
    Status(Status),
    /// List this machine's containers in the columns of `docker ps`.
    Ps(Ps),
    /// Load, push, list and remove images.
    #[command(subcommand)]
    Image(Image),
    /// Say which features this host supports, and how to mend the others.
    Doctor(Doctor),
    /// Empty a region that runs in open mode: every task stops, every row goes.
    Reset(Reset),
    /// End every task of a region on this machine and take away all that it made here: containers,
    /// cgroups, networks, firewall rules. Its process is asked to end first, if it runs; containers
    /// are killed, and the data folder stays.
    Down(Down),
    /// Print the script that completes these commands in a shell.
    Completions { shell: clap_complete::Shell },
}

#[derive(Debug, Args)]
pub(crate) struct Up {
    /// The address that clients connect to. Open mode answers on loopback only.
    #[arg(long, default_value = "127.0.0.1:4566", value_name = "ADDRESS")]
    pub(crate) listen: SocketAddr,
    #[command(flatten)]
    pub(crate) region: RegionArgs,
    #[command(flatten)]
    pub(crate) host: HostArgs,
    /// Do not make a container instance for a cluster that has none.
    #[arg(long)]
    pub(crate) no_auto_instances: bool,
    /// Take any access key as the account's administrator (open) or only known ones (strict).
    #[arg(long, value_parser = auth(), default_value = "open")]
    pub(crate) auth: Auth,
}

#[derive(Debug, Args)]
pub(crate) struct Server {
    /// The address that clients and agents connect to.
    #[arg(long, default_value = "127.0.0.1:4566", value_name = "ADDRESS")]
    pub(crate) listen: SocketAddr,
    #[command(flatten)]
    pub(crate) region: RegionArgs,
    /// Take any access key as the account's administrator (open) or only known ones (strict).
    #[arg(long, value_parser = auth(), default_value = "strict")]
    pub(crate) auth: Auth,
}

#[derive(Debug, Args)]
pub(crate) struct RegionArgs {
    /// The folder for all data that must survive a restart.
    #[arg(long, default_value = USUAL_DATA, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// The account of a caller whose key says nothing else: twelve digits.
    #[arg(long, default_value = "123456789012", value_parser = account, value_name = "ID")]
    pub(crate) account: String,
    /// The region of an unsigned request, and the one that is printed to export.
    #[arg(long, default_value = "us-east-1", value_parser = region, value_name = "NAME")]
    pub(crate) region: String,
    /// A further name that clients may reach a region in open mode by; may be given several times.
    #[arg(long, value_name = "NAME")]
    pub(crate) allow_host: Vec<String>,
    /// Let pull through cache rules lead to registries at loopback and link-local addresses of this
    /// machine, for every caller that may make rules.
    #[arg(long)]
    pub(crate) allow_local_upstreams: bool,
    /// The time after which a silent host's tasks are replaced, in seconds. The tasks of a host
    /// that is this very machine stay as long as its agent's process exists.
    #[arg(long, default_value_t = 15, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..=3600))]
    pub(crate) host_lost_after: u32,
    /// The time that a task without any health check must run to count as healthy, in seconds; AWS:
    /// 40.
    #[arg(long, default_value_t = 1, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(0..=600))]
    pub(crate) task_healthy_after: u32,
    /// In strict mode, make and print another access key for the account's administrator, in place
    /// of all existing ones: for use when the first one is lost. Omit it the next time.
    #[arg(long)]
    pub(crate) renew_key: bool,
    /// The address block in whose last /16 the default VPCs that are made from now on lie. The host
    /// and its LAN should have no addresses there: tasks would not reach them.
    #[arg(long, default_value = "172.24.0.0/13", value_name = "BLOCK")]
    pub(crate) task_network: Subnet,
}

/// The choice of a Docker daemon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum DockerSocket {
    At(PathBuf),
    Off,
}

impl FromStr for DockerSocket {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(if text == "off" { Self::Off } else { Self::At(text.into()) })
    }
}

impl DockerSocket {
    pub(crate) fn daemon(&self) -> Option<Docker> {
        match self {
            Self::At(socket) => Some(Docker::at(socket.clone())),
            Self::Off => None,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct HostArgs {
    /// A short name that separates the containers and networks of several agents on one machine.
    /// Without it, the data folder's earlier one, otherwise `gantry`, or one like it if that is
    /// taken.
    #[arg(long, value_parser = claims::parse_tag, value_name = "NAME")]
    pub(crate) tag: Option<String>,
    /// Let containers reach link-local addresses (169.254.0.0/16) beyond Gantry's own, such as the
    /// metadata service of the underlying machine and the credentials that it gives.
    #[arg(long)]
    pub(crate) allow_link_local: bool,
    /// Let this machine's own programs reach awsvpc tasks by their addresses (on), each unless the
    /// machine has another route to it, or none of them (off).
    #[arg(long, default_value = "on", value_parser = host_access(), value_name = "CHOICE")]
    pub(crate) host_access: HostAccess,
    /// The number of processes and threads a task on EC2 may have, all its containers together.
    /// Without it as many as the machine; a task on Fargate may have 4,096.
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u64).range(1..=4_194_304))]
    pub(crate) task_pids_limit: Option<u64>,
    /// Run tasks of network mode host also where this machine cannot tell them from its own
    /// programs: in open mode they are the region's administrator then.
    #[arg(long)]
    pub(crate) trust_host_mode: bool,
    /// The rule for pulling an image that is already here: default, always, once or prefer-cached,
    /// as in the ECS agent. Without it, tags of Gantry's own registry are looked up before each
    /// start, and other images are pulled if they are not here.
    #[arg(long, env = "ECS_IMAGE_PULL_BEHAVIOR", value_name = "CHOICE")]
    pub(crate) image_pull_behavior: Option<PullBehavior>,
    /// The socket of this machine's Docker daemon, whose images are found without a registry: a name
    /// without one, such as app:1, is looked for there first. The word off leaves it alone.
    #[arg(long, value_name = "PATH|off", default_value = USUAL_SOCKET)]
    pub(crate) docker_socket: DockerSocket,
    /// The interval of removing idle images, such as 30m.
    #[arg(long, env = "ECS_IMAGE_CLEANUP_INTERVAL", default_value = "30m", value_name = "TIME",
        value_parser = agent::images::duration)]
    pub(crate) image_cleanup_interval: Duration,
    /// The time an image must have been idle to be removed, such as 1h.
    #[arg(long, env = "ECS_IMAGE_MINIMUM_CLEANUP_AGE", default_value = "1h", value_name = "TIME",
        value_parser = agent::images::duration)]
    pub(crate) image_minimum_cleanup_age: Duration,
    /// The number of images removed at a time.
    #[arg(
        long,
        env = "ECS_NUM_IMAGES_DELETE_PER_CYCLE",
        default_value_t = 5,
        value_name = "COUNT"
    )]
    pub(crate) images_deleted_per_cycle: usize,
    /// Remove idle images only when the disk fills up.
    #[arg(long, env = "ECS_DISABLE_IMAGE_CLEANUP")]
    pub(crate) no_image_cleanup: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Agent {
    /// The control plane, such as 127.0.0.1:4566.
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) server: SocketAddr,
    /// The folder for images, running tasks and the agent's records.
    #[arg(long, default_value = USUAL_DATA, value_name = "DIR")]
    pub(crate) data: PathBuf,
    #[command(flatten)]
    pub(crate) host: HostArgs,
    /// The cluster to be a container instance of.
    #[arg(long, default_value = "default", value_name = "NAME")]
    pub(crate) cluster: String,
    #[arg(long, default_value = "123456789012", value_parser = account, value_name = "ID")]
    pub(crate) account: String,
    #[arg(long, default_value = "us-east-1", value_parser = region, value_name = "NAME")]
    pub(crate) region: String,
    /// Also run Fargate tasks, and make instances for clusters that have none.
    #[arg(long)]
    pub(crate) serve_all: bool,
    /// The file with the token that `gantry server` wrote as `link.token` into its data folder.
    #[arg(long, value_name = "FILE")]
    pub(crate) token_file: PathBuf,
}

/// The words that choose a running region; without any of them it is the one that runs here.
#[derive(Debug, Args)]
pub(crate) struct Client {
    /// The region's address. Without it, the region that runs on this machine.
    #[arg(long, env = "AWS_ENDPOINT_URL", value_name = "URL")]
    pub(crate) endpoint: Option<String>,
    /// The region's name. Without it, the running region's own.
    #[arg(long, env = "AWS_DEFAULT_REGION", value_name = "NAME")]
    pub(crate) region: Option<String>,
    /// The data folder of a region that runs on this machine; it counts before --endpoint.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Env {
    /// The shell that will read the lines. Without it, the one that $SHELL names.
    #[arg(long, value_name = "SHELL")]
    pub(crate) shell: Option<Shell>,
    /// The address of a region that runs on this machine, where there are several.
    #[arg(long, value_name = "URL")]
    pub(crate) endpoint: Option<String>,
    /// The data folder of a region that runs on this machine, where there are several.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Logs {
    /// A task's id or ARN.
    pub(crate) task: String,
    /// The task's cluster.
    #[arg(long, default_value = "default", value_name = "NAME")]
    pub(crate) cluster: String,
    /// Only this container's output.
    #[arg(long, value_name = "NAME")]
    pub(crate) container: Option<String>,
    /// Continue to print new output.
    #[arg(long, short)]
    pub(crate) follow: bool,
    #[command(flatten)]
    pub(crate) client: Client,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Image {
    /// Load the images of a `docker save` or OCI archive.
    Load {
        /// The archive, or - for standard input; gzip and zstd are understood.
        archive: PathBuf,
        #[command(flatten)]
        store: ImageStore,
    },
    /// Make an image of one layer from a folder, and load it.
    Build {
        /// The folder that becomes the root.
        folder: PathBuf,
        /// The image's name, such as `hello:1`.
        #[arg(long)]
        tag: String,
        /// The command, word by word, after `--`.
        #[arg(last = true)]
        command: Vec<String>,
        #[command(flatten)]
        store: ImageStore,
    },
    /// List the images of this machine.
    Ls {
        #[command(flatten)]
        store: ImageStore,
    },
    /// Push an image of a `docker save` or OCI archive to a registry.
    Push(Push),
    /// Remove images that no task uses.
    Prune {
        /// Also remove images loaded from archives, which no registry can give back.
        #[arg(long)]
        all: bool,
        /// Only remove images that were not used for this time, such as 24h.
        #[arg(long, default_value = "0s", value_name = "TIME",
            value_parser = agent::images::duration)]
        unused_for: Duration,
        #[command(flatten)]
        store: ImageStore,
    },
    /// Remove an image; layers that tasks use stay until they end.
    Rm {
        image: String,
        #[command(flatten)]
        store: ImageStore,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Push {
    /// The archive, or - for standard input; gzip and zstd are understood.
    pub(crate) archive: PathBuf,
    /// The destination, such as 127.0.0.1:4566/app:1 or
    /// 123456789012.dkr.ecr.us-east-1.amazonaws.com/app:1; the latter is Gantry's own registry.
    pub(crate) destination: String,
    /// The image to push, if the archive contains several.
    #[arg(long, value_name = "NAME")]
    pub(crate) image: Option<String>,
    /// Log in as this user, with the password from standard input. Without it, Gantry's own
    /// registry gives a token, and for others the login saved by docker is used.
    #[arg(long, value_name = "NAME")]
    pub(crate) username: Option<String>,
    #[command(flatten)]
    pub(crate) client: Client,
}

#[derive(Debug, Args)]
pub(crate) struct ImageStore {
    /// The data folder of `gantry up` or `gantry agent`, which must have been started once. Without
    /// it, that of the agent that runs on this machine, otherwise /var/lib/gantry.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Doctor {
    /// The data folder to check.
    #[arg(long, default_value = USUAL_DATA, value_name = "DIR")]
    pub(crate) data: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Reset {
    #[command(flatten)]
    pub(crate) client: Client,
}

#[derive(Debug, Args)]
pub(crate) struct Status {
    #[command(flatten)]
    pub(crate) client: Client,
}

#[derive(Debug, Args)]
pub(crate) struct Ps {
    /// Also list containers that do not run.
    #[arg(long, short)]
    pub(crate) all: bool,
    /// Print ids only.
    #[arg(long, short)]
    pub(crate) quiet: bool,
    /// Print whole ids and commands.
    #[arg(long)]
    pub(crate) no_trunc: bool,
    /// The data folder of `gantry up` or `gantry agent`. Without it, that of the agent that runs on
    /// this machine, otherwise /var/lib/gantry.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Down {
    /// The region's data folder, which may be gone. Without it, that of the agent that runs on this
    /// machine, otherwise /var/lib/gantry, and all regions whose data folder is gone.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// The tag of the region, whatever its data folder is.
    #[arg(long, value_parser = claims::parse_tag, value_name = "NAME", conflicts_with = "data")]
    pub(crate) tag: Option<String>,
    /// Delete the data folder, too: images, volumes, logs and all that the region knows.
    #[arg(long)]
    pub(crate) data_too: bool,
}

fn auth() -> impl TypedValueParser<Value = Auth> {
    PossibleValuesParser::new(["open", "strict"]).map(|word| match &*word {
        "open" => Auth::Open,
        _ => Auth::Strict,
    })
}

fn host_access() -> impl TypedValueParser<Value = HostAccess> {
    PossibleValuesParser::new(["on", "off"]).map(|word| match &*word {
        "off" => HostAccess::Off,
        _ => HostAccess::On,
    })
}

fn account(text: &str) -> Result<String, String> {
    let fits = text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit());
    if fits { Ok(text.to_owned()) } else { Err("an account id has twelve digits".to_owned()) }
}

/// Checks a region's name, which becomes a part of ARNs, host names and signatures.
fn region(text: &str) -> Result<String, String> {
    let fits = (1..=MAX_REGION).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && !text.ends_with('-');
    let why = || {
        format!(
            "a region's name is like us-east-1: up to {MAX_REGION} of a-z, 0-9 and -, a letter \
             first and no hyphen last"
        )
    };
    if fits { Ok(text.to_owned()) } else { Err(why()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the commands of Gantry in a line of a shell, each as its words.
    fn commands(line: &str) -> Vec<Vec<String>> {
        let line = line.split(" #").next().unwrap_or_default();
        let parts = line.split(['|', ';', '(', ')', '<', '>', '`']).flat_map(|it| it.split("&&"));
        let of_gantry = parts.filter_map(|part| {
            let part = part.trim();
            let part = part.strip_prefix("sudo ").unwrap_or(part);
            let words = part.split_whitespace().map(|word| word.trim_matches('"').to_owned());
            part.starts_with("gantry ").then(|| words.collect())
        });
        of_gantry.collect()
    }

    /// Returns the error of a command; text, unlike a block, may name one without what it needs.
    fn refusal(words: &[String], is_block: bool) -> Option<clap::Error> {
        use clap::error::ErrorKind::{
            DisplayHelpOnMissingArgumentOrSubcommand, MissingRequiredArgument,
        };
        let error = Cli::try_parse_from(words).err()?;
        let names_one = matches!(
            error.kind(),
            DisplayHelpOnMissingArgumentOrSubcommand | MissingRequiredArgument
        );
        (is_block || !names_one).then_some(error)
    }

    #[test]
    fn every_command_in_the_documents_is_one() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let (mut found, mut is_block) = (0, false);
        for path in ["README.md", "docs/registry.md", "docs/security.md"] {
            let text = std::fs::read_to_string(root.join(path)).expect("readable");
            for line in text.lines() {
                is_block ^= line.starts_with("```");
                // Outside of blocks every second part between backticks is code.
                let code: Vec<&str> = match is_block {
                    true => vec![line],
                    false => line.split('`').skip(1).step_by(2).collect(),
                };
                for words in code.into_iter().flat_map(commands) {
                    let refused = refusal(&words, is_block).map(|error| error.to_string());
                    assert_eq!(refused, None, "{path}: {words:?}");
                    found += 1;
                }
            }
        }
        assert!(found >= 15, "only {found} commands were found");
    }

    #[test]
    fn a_region_is_named_as_aws_names_its_own() {
        for fits in ["us-east-1", "us-gov-west-1", "eu-isoe-west-1", "local"] {
            assert_eq!(region(fits).as_deref(), Ok(fits));
        }
        let long = "a".repeat(MAX_REGION + 1);
        for other in ["", "US-EAST-1", "a b", "x:y", "a/b", "-a", "a-", "1a", "a.b", "é", &long] {
            assert!(region(other).is_err_and(|why| why.contains("like us-east-1")), "{other}");
        }
    }
}
