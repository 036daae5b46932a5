package id.rukun.prosedur.keputusan;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.keputusan.register.PengesahanCamat;
import id.rukun.prosedur.keputusan.register.PersetujuanCamat;
import id.rukun.prosedur.keputusan.register.RancanganKeputusan;
import java.util.List;
import org.springframework.stereotype.Component;

/** The text of each draft and Keputusan, and what the Camat answered to either. */
@Component
class KeputusanSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(
                new TabelSaksi(RancanganKeputusan.class, "keputusan_rancangan", "Naskah Keputusan"),
                new TabelSaksi(PersetujuanCamat.class, "keputusan_persetujuan_camat", "Jawaban Camat")
                        .melalui("join keputusan_rancangan r on r.id = t.rancangan_id", "r.kasus_id"),
                new TabelSaksi(KeputusanLurah.class, "keputusan_lurah", "Keputusan Lurah"),
                new TabelSaksi(PengesahanCamat.class, "keputusan_pengesahan_camat", "Pengesahan Camat"));
    }
}
