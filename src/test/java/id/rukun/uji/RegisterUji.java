package id.rukun.uji;

import id.rukun.engine.link.KasusJatuhTempo;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.engine.reminder.SumberPeristiwa;
import id.rukun.engine.reminder.TanggalRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;

/** A register for the example processes: it knows one day and the cases that are due then. */
@TestComponent
@TanggalRegister("Hari register uji")
public class RegisterUji implements SumberPeristiwa, KasusJatuhTempo {

    private LocalDate hari;
    private List<PembukaanKasus> kasus = List.of();
    private boolean rusak;

    public void isi(LocalDate hariBaru, PembukaanKasus... kasusBaru) {
        rusak = false;
        hari = hariBaru;
        kasus = List.of(kasusBaru);
    }

    /** From now on, until it is filled anew, it cannot be asked. */
    public void rusak() {
        rusak = true;
    }

    @Override
    public Optional<LocalDate> hari(String kasusId, String unitId) {
        return Optional.ofNullable(hari);
    }

    @Override
    public List<PembukaanKasus> pada(LocalDate hariIni) {
        if (rusak) {
            throw new IllegalStateException("Register uji rusak.");
        }
        return hari == null || hariIni.isBefore(hari) ? List.of() : kasus;
    }
}
