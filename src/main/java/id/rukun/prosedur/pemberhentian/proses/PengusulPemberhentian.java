package id.rukun.prosedur.pemberhentian.proses;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PengusulKasus;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.pemberhentian.Pemberhentian;
import id.rukun.prosedur.pemberhentian.PemberhentianService;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may withdraw: a report of a death its reporter, a resignation only who resigns; nobody once the post is over. */
@Component
class PengusulPemberhentian implements PengusulKasus {

    private final PemberhentianService pemberhentian;
    private final RiwayatIsian riwayat;

    PengusulPemberhentian(PemberhentianService pemberhentian, RiwayatIsian riwayat) {
        this.pemberhentian = pemberhentian;
        this.riwayat = riwayat;
    }

    @Override
    public Set<String> prosedur() {
        return Set.of(PemberhentianProcess.KUNCI);
    }

    @Override
    public Set<String> kantorPengusul(String kasusId) {
        Optional<Pemberhentian> adanya = pemberhentian.cari(kasusId);
        if (adanya.filter(Pemberhentian::diakhiri).isPresent()) {
            return Set.of();
        }
        return adanya.filter(yang -> !yang.meninggal()).map(this::kantor).map(Set::of)
                .orElseGet(() -> riwayat.kantorPembuka(kasusId).map(Set::of).orElse(Set.of()));
    }

    /** His letter is his own: neither who shares his Bidang nor who exercises his chair takes it back. */
    @Override
    public Optional<String> orangPengusul(String kasusId) {
        return pemberhentian.cari(kasusId).filter(yang -> !yang.meninggal() && !yang.diakhiri())
                .map(yang -> pemberhentian.posisi(yang).orang());
    }

    private String kantor(Pemberhentian yang) {
        PemegangJabatan siapa = pemberhentian.posisi(yang);
        return Kantor.idGrup(siapa.jabatan().peran(), siapa.unitId());
    }
}
