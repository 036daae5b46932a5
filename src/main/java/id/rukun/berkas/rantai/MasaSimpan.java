package id.rukun.berkas.rantai;

import id.rukun.hukum.ParameterHukum;
import id.rukun.tenggat.Kalender;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How long the content of a dossier is kept (RUKUN-PRD-11). */
@Component
public class MasaSimpan {

    private final ParameterHukum parameter;

    MasaSimpan(ParameterHukum parameter) {
        this.parameter = parameter;
    }

    /** Last day for what is written into a case at an instant; {@code null} while the case is under way. */
    public LocalDate batas(KepalaBerkas kepala, Instant waktu) {
        return kepala.kasusSelesai() ? batas(LocalDate.ofInstant(waktu, Kalender.JAKARTA)) : null;
    }

    /** Last day on which it is kept, counted from the day on which the case ended or the later one of writing. */
    public LocalDate batas(LocalDate sejak) {
        return Kalender.batasTenggat(sejak, parameter.pada(sejak).masa("RUKUN-PRD-11"));
    }
}
