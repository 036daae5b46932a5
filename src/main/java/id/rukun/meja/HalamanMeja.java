package id.rukun.meja;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of this room have in common: who is refused reads why, on a page. */
public abstract class HalamanMeja {

    @ExceptionHandler
    String ditolak(ResponseStatusException e, Model halaman, HttpServletResponse jawaban) {
        jawaban.setStatus(e.getStatusCode().value());
        halaman.addAttribute("pesan", e.getReason());
        return "ditolak";
    }
}
