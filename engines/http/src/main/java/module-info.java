/// Records as bodies of HTTP: for the JDK's client, and for its server where it is there.
module dev.recordwire.http {
  requires static jdk.httpserver;
  requires static org.jspecify;
  requires transitive dev.recordwire.file;
  requires transitive java.net.http;
  requires dev.recordwire.schema;

  exports dev.recordwire.http;
}
