package id.rukun.prosedur.keputusan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Penjabat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.SyaratHariPenandatanganan;
import id.rukun.hukum.pergub171.penataan.TanggalPersetujuan;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.PenandatangananIsian;
import id.rukun.prosedur.keputusan.TindakanPenandatanganan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** P-14/G7: the caller's conditions, asked once more for the signing day; no number is given before they hold. */
@Component
@Jawaban("penandatanganan")
class PenandatangananGerbang extends Gerbang<Penandatanganan> {

    private final KeputusanService keputusan;
    private final Penjabat penjabat;

    PenandatangananGerbang(LangkahFactory factory, KeputusanService keputusan, Penjabat penjabat) {
        super(factory);
        this.keputusan = keputusan;
        this.penjabat = penjabat;
    }

    @Override
    protected Penandatanganan jawab(Langkah langkah) {
        PenandatangananIsian isian = langkah.isian(PenandatangananIsian.class);
        if (isian.tindakan() == TindakanPenandatanganan.PERBAIKI) {
            langkah.wajibBeralasan(isian.alasan());
            return Penandatanganan.PERBAIKI;
        }
        langkah.wajibSudahTerjadi();
        keputusan.persetujuan(langkah.prosesId()).ifPresent(p -> langkah.wajib(TanggalPersetujuan.class,
                new TanggalPersetujuan.Fakta(p.tanggal(), isian.tanggal())));
        langkah.wajibTanggalSesuai();
        penjabat.wajib(langkah, Jabatan.LURAH, langkah.unitId(), isian.tanggal());
        List<Putusan> syarat = keputusan.pemohon(langkah.kasus()).syarat(langkah.kasusId(), isian.tanggal());
        syarat.forEach(langkah::catat);
        if (!syarat.stream().allMatch(Putusan::terpenuhi)) {
            return Penandatanganan.TAHAN;
        }
        if (isian.tanggal().isBefore(langkah.hariIni())) {
            periksaHariIni(langkah, isian.tanggal());
        }
        return Penandatanganan.TERPENUHI;
    }

    /** What held on the day of the Keputusan and fails by now hinders nothing; whoever reads the case learns of it. */
    private void periksaHariIni(Langkah langkah, LocalDate tanggal) {
        List<Putusan> gagal = keputusan.pemohon(langkah.kasus()).syarat(langkah.kasusId(), langkah.hariIni()).stream()
                .filter(putusan -> !putusan.terpenuhi()).toList();
        Putusan hariIni = langkah.tanya(SyaratHariPenandatanganan.class, new SyaratHariPenandatanganan.Fakta(tanggal,
                langkah.hariIni(), gagal.stream().map(Putusan::judul).distinct().toList()));
        if (!hariIni.terpenuhi()) {
            langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", hariIni.kode(), "keterangan",
                    Stream.concat(Stream.of(hariIni), gagal.stream()).map(putusan -> putusan.ucapan().kalimat())
                            .collect(Collectors.joining(" "))));
        }
    }
}
