// SPDX-License-Identifier: GPL-3.0-or-later
package rekindle.interop;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.jpa.test.config.TestR4Config;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import sun.misc.Signal;

/**
 * One FHIR R4 server on an in-memory database: {@code FhirServer PORT} answers at http://127.0.0.1:PORT/fhir.
 * SIGHUP closes its port, and the next SIGHUP opens it again: an outage that keeps the data.
 */
public final class FhirServer {
    private FhirServer() {}

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        ApplicationContext beans = new AnnotationConfigApplicationContext(TestR4Config.class);
        JpaStorageSettings settings = beans.getBean(JpaStorageSettings.class);
        // A copy that runs in the order of time meets resources whose references point to what was changed again later.
        settings.setEnforceReferentialIntegrityOnWrite(false);
        settings.setReuseCachedSearchResultsForMillis(null);

        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        ServletContextHandler handler = new ServletContextHandler("/");
        handler.addServlet(new ServletHolder(fhir(beans, settings)), "/fhir/*");
        server.setHandler(handler);
        server.start();

        Signal.handle(new Signal("HUP"), signal -> toggle(connector));
        server.join();
    }

    private static RestfulServer fhir(ApplicationContext beans, JpaStorageSettings settings) {
        RestfulServer fhir = new RestfulServer(beans.getBean(FhirContext.class));
        fhir.registerProviders(beans.getBean("myResourceProvidersR4", ResourceProviderFactory.class).createProviders());
        fhir.registerProvider(beans.getBean(JpaSystemProvider.class));
        fhir.setServerConformanceProvider(new JpaCapabilityStatementProvider(
                fhir,
                beans.getBean("mySystemDaoR4", IFhirSystemDao.class),
                settings,
                beans.getBean(ISearchParamRegistry.class),
                beans.getBean(IValidationSupport.class)));
        fhir.setPagingProvider(beans.getBean(DatabaseBackedPagingProvider.class));
        return fhir;
    }

    private static void toggle(ServerConnector connector) {
        try {
            if (connector.isRunning()) {
                connector.stop();
                connector.getConnectedEndPoints().forEach(endPoint -> endPoint.close());
            } else {
                connector.start();
            }
        } catch (Exception e) {
            System.err.println("cannot switch the port: " + e);
        }
    }
}
