package id.rukun.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each page the nonce of its own answer. The web applications keep the last nonce in the servlet context, where
 * two people who open a page at once overwrite each other's, and one of them gets a page whose scripts are refused.
 */
class ScriptNonceFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        ServletContext konteks = denganTandaSendiri(permintaan.getServletContext());
        rantai.doFilter(new HttpServletRequestWrapper(permintaan) {
            @Override
            public ServletContext getServletContext() {
                return konteks;
            }
        }, jawaban);
    }

    private static ServletContext denganTandaSendiri(ServletContext bersama) {
        Object[] tanda = new Object[1];
        InvocationHandler penjawab = (wakil, cara, nilai) -> {
            boolean tentangTanda = nilai != null && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(nilai[0]);
            if (tentangTanda && cara.getName().equals("setAttribute")) {
                tanda[0] = nilai[1];
                return null;
            }
            if (tentangTanda && cara.getName().equals("getAttribute")) {
                return tanda[0];
            }
            try {
                return cara.invoke(bersama, nilai);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (ServletContext) Proxy.newProxyInstance(ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class}, penjawab);
    }
}
