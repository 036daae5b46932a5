package id.rukun.prosedur.pengurus;

import id.rukun.jabatan.masabakti.PemilihanMenunggu;
import id.rukun.jabatan.masabakti.Penerus;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The recorded elections that are under way. */
@Component
class PemilihanBerjalan implements PemilihanMenunggu {

    private final PemilihanRepository pemilihan;

    PemilihanBerjalan(PemilihanRepository pemilihan) {
        this.pemilihan = pemilihan;
    }

    @Override
    public Optional<Penerus> terpilih(String unitId, LocalDate sesudah) {
        return pemilihan.terpilih(unitId, sesudah).stream().findFirst();
    }
}
