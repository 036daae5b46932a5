package id.rukun.engine.door;

import id.rukun.engine.door.visitor.AllowList;
import id.rukun.engine.door.visitor.Visitor;
import id.rukun.jabatan.Jabatan;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads from the web applications that nobody uses here to the one that he does. Welcome, to which the bare address
 * leads, offers a profile and a password that the {@link AllowList} keeps shut; Admin is open to nobody.
 */
class FrontDoorFilter extends OncePerRequestFilter {

    private final Visitor pengunjung;

    FrontDoorFilter(Visitor pengunjung) {
        this.pengunjung = pengunjung;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws IOException {
        String aplikasi = mengawasi(pengunjung.grup(permintaan)) ? "cockpit" : "tasklist";
        jawaban.sendRedirect(permintaan.getContextPath() + "/camunda/app/" + aplikasi + "/");
    }

    private static boolean mengawasi(List<String> grup) {
        return !grup.contains("pejabat")
                && (grup.contains(Jabatan.PENGAWAS.peran()) || grup.contains(Jabatan.OPERATOR.peran()));
    }
}
