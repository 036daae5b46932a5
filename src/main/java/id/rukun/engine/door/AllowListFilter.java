package id.rukun.engine.door;

import id.rukun.engine.door.answer.DoorAnswer;
import id.rukun.engine.door.visitor.AllowList;
import id.rukun.engine.door.visitor.Visitor;
import id.rukun.jabatan.Jabatan;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/** Turns away what neither the {@link AllowList} nor an {@link OwnCommand} names, with a sentence that fits the role. */
class AllowListFilter extends OncePerRequestFilter {

    private final Visitor pengunjung;
    private final List<OwnCommand> milikSendiri;

    AllowListFilter(Visitor pengunjung, List<OwnCommand> milikSendiri) {
        this.pengunjung = pengunjung;
        this.milikSendiri = milikSendiri;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        List<String> grup = pengunjung.grup(permintaan);
        String jalur = permintaan.getServletPath() + Objects.requireNonNullElse(permintaan.getPathInfo(), "");
        if (!lurus(permintaan, jalur)) {
            DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_NOT_FOUND, "Alamat ini tidak dikenal.");
        } else if (AllowList.tidakAda(jalur)) {
            jawaban.setContentType(MediaType.APPLICATION_JSON_VALUE);
            jawaban.getWriter().write("{\"count\":0}");
        } else if (diizinkan(grup, permintaan.getMethod(), jalur)) {
            rantai.doFilter(permintaan, jawaban);
        } else {
            DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_FORBIDDEN, alasan(grup));
        }
    }

    /**
     * Whether the address is written as the server reads it. One with parameters or detours in its path ({@code ;a=b},
     * {@code ..}) means the same to the server, but to no list of addresses.
     */
    private static boolean lurus(HttpServletRequest permintaan, String jalur) {
        String tertulis = permintaan.getRequestURI().substring(permintaan.getContextPath().length());
        return UriUtils.decode(tertulis, StandardCharsets.UTF_8).equals(jalur);
    }

    private boolean diizinkan(List<String> grup, String metode, String jalur) {
        return milikSendiri.stream().anyMatch(perintah -> perintah.mengizinkan(grup, metode, jalur))
                || AllowList.mengizinkan(grup, metode, jalur);
    }

    private static String alasan(List<String> grup) {
        if (AllowList.tanpaIsi(grup)) {
            return "Operator hanya melihat jalannya proses dan mengulang pekerjaan yang gagal.";
        }
        return grup.contains(Jabatan.PENGAWAS.peran()) ? "Pengawas hanya melihat dan tidak mengubah apa pun."
                : "Perintah ini tidak tersedia. Gunakan formulir tugas.";
    }
}
