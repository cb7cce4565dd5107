# A PostgreSQL server of its own for one measurement, with its usual settings, on a socket in a temporary folder.

# Sets $cluster, the folder; needs the Debian package `postgresql`, and refuses to run as root, so that root starts it as `postgres`.
start_postgres() {
  as=()
  programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
  if [ -z "$programs" ]; then
    echo "PostgreSQL is not installed: apt-get install postgresql." >&2
    exit 1
  fi
  [ "$(id -u)" != 0 ] || as=(runuser -u postgres --)
  postgres() { (cd /tmp && "${as[@]}" "$@"); }
  cluster=$(postgres mktemp -d)
  postgres "$programs/initdb" -D "$cluster/data" -U yardstick --locale=C --encoding=UTF8 --auth=trust >"$work/initdb"
  postgres "$programs/pg_ctl" -D "$cluster/data" -w -l "$cluster/log" start \
    -o "-c listen_addresses='' -c unix_socket_directories=$cluster" >"$work/pg_ctl"
}

stop_postgres() {
  [ -n "$cluster" ] || return 0
  postgres "$programs/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null
  rm -rf "$cluster"
  cluster=""
}
