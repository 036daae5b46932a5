package id.rukun.prosedur.masabakti.proses;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.SebelumDikirim;
import id.rukun.engine.step.TanyaBalik;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.prosedur.masabakti.PantauanService;
import id.rukun.prosedur.masabakti.formulir.LaporanAkhirIsian;
import id.rukun.tenggat.Kalender;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code akhir-masa-bakti}: what is asked back of a report before it is recorded. */
@Component
class LaporanAkhirTanyaBalik {

    private final PantauanService pantauan;

    LaporanAkhirTanyaBalik(PantauanService pantauan) {
        this.pantauan = pantauan;
    }

    /** A year that is mistyped makes a late report timely; a Ketua RW who ticks his own office has not read the field. */
    @SebelumDikirim(LaporanAkhirIsian.class)
    List<TanyaBalik> slip(Pertanyaan pertanyaan) {
        LaporanAkhirIsian isian = pertanyaan.isian(LaporanAkhirIsian.class);
        MasaBakti masa = pantauan.masaBakti(pertanyaan.kasusId());
        List<TanyaBalik> ditanya = new ArrayList<>();
        if (isian.tanggal().isBefore(pertanyaan.kasus().edisi())) {
            ditanya.add(new TanyaBalik("Laporan bertanggal " + Kalender.tulis(isian.tanggal()) + ".",
                    "Tanggal itu sebelum Ketua diingatkan pada " + Kalender.tulis(pertanyaan.kasus().edisi())
                            + ". Periksa tanggal dan tahunnya."));
        }
        if (isian.jugaKetuaRw() && pantauan.ketua(masa) == Jabatan.KETUA_RW) {
            ditanya.add(new TanyaBalik("Laporan Ketua RW juga disampaikan kepada Ketua RW.",
                    "Ketua RW melapor kepada Lurah (Pasal 34 ayat (2)). Kosongkan isian itu."));
        }
        return ditanya;
    }
}
