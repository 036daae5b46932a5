package id.rukun.prosedur.penggabungan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.jabatan.PenempatanService;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.keputusan.KeputusanLurah;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.penggabungan.Kesepakatan;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.SyaratPenggabungan;
import id.rukun.wilayah.PenggabunganUnit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P-10/S7: what the Keputusan decided takes effect in the register: unit, families, boards. */
@Component
class GabungkanRtDelegate extends LangkahDelegate {

    private final PenggabunganService penggabungan;
    private final SyaratPenggabungan syarat;
    private final KeputusanService keputusan;
    private final WilayahService wilayah;
    private final PendudukService penduduk;
    private final PenempatanService penempatan;

    GabungkanRtDelegate(LangkahFactory factory, PenggabunganService penggabungan, SyaratPenggabungan syarat,
            KeputusanService keputusan, WilayahService wilayah, PendudukService penduduk,
            PenempatanService penempatan) {
        super(factory);
        this.penggabungan = penggabungan;
        this.syarat = syarat;
        this.keputusan = keputusan;
        this.wilayah = wilayah;
        this.penduduk = penduduk;
        this.penempatan = penempatan;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        KeputusanLurah dasar = keputusan.keputusan(langkah.kasusId()).orElseThrow();
        Kesepakatan kesepakatan = syarat.kesepakatan(langkah.kasusId());
        List<String> asal = penggabungan.usulan(langkah.kasusId()).idRt();
        String hasil = wilayah.gabungkan(new PenggabunganUnit(asal, kesepakatan.rwTujuanId(), kesepakatan.nomorHasil(),
                dasar.berlakuSejak(), dasar.id()));
        penduduk.pindahkan(asal, hasil, dasar.berlakuSejak(), dasar.id());
        asal.forEach(rt -> penempatan.akhiriKepengurusan(rt, dasar.berlakuSejak(), dasar.id()));
        penggabungan.selesai(langkah.kasusId(), hasil);
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Penggabungan dalam register", "asal", asal,
                "hasil", hasil, "berlakuSejak", dasar.berlakuSejak(), "keputusan", dasar.nomor()));
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "UNIT_TANPA_PENGURUS", "unit", hasil, "keterangan",
                "RT hasil penggabungan belum mempunyai pengurus. Langkah berikut: penunjukan Careteker (P-16) dan "
                        + "panitia pemilihan Ketua RT (P-20), yang belum tersedia dalam Rukun."));
    }
}
