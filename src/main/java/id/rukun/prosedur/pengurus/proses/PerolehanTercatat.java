package id.rukun.prosedur.pengurus.proses;

import id.rukun.hukum.kebijakan.pengurus.PemenangTeratas;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.pengurus.formulir.BeritaAcaraPemilihanIsian;
import id.rukun.prosedur.pengurus.formulir.CaraPemilihan;
import id.rukun.prosedur.pengurus.formulir.PerolehanCalon;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The ballot that minutes tell: which of its rows is the winner's. Rows name people, the form names the winner by id. */
@Component
class PerolehanTercatat {

    private static final Set<CaraPemilihan> SERI = EnumSet.of(CaraPemilihan.PANITIA, CaraPemilihan.UNDIAN);

    private final PendudukService penduduk;

    PerolehanTercatat(PendudukService penduduk) {
        this.penduduk = penduduk;
    }

    /** How the winner stands among the candidates; empty without a ballot, or where no row or several bear his name. */
    Optional<PemenangTeratas.Fakta> pemenang(BeritaAcaraPemilihanIsian isian) {
        if (!isian.berpemungutan()) {
            return Optional.empty();
        }
        String nama = nama(isian);
        List<PerolehanCalon> miliknya = isian.perolehan().stream().filter(p -> p.calon().strip().equalsIgnoreCase(nama)).toList();
        return miliknya.size() != 1 ? Optional.empty() : Optional.of(new PemenangTeratas.Fakta(nama, miliknya.get(0).suara(),
                isian.perolehan().stream().filter(p -> p != miliknya.get(0)).map(PerolehanCalon::suara).toList(),
                SERI.contains(isian.cara())));
    }

    /** The winner's name as the register has it; {@code null} for nobody whom it knows. */
    String nama(BeritaAcaraPemilihanIsian isian) {
        return penduduk.nama(List.of(isian.pemenang())).get(isian.pemenang());
    }
}
