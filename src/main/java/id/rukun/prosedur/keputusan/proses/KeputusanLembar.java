package id.rukun.prosedur.keputusan.proses;

import id.rukun.berkas.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.engine.step.Penjabat;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.pergub171.penataan.PersetujuanFakta;
import id.rukun.isian.Formulir;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.keputusan.IsiRancangan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.KontenKeputusan;
import id.rukun.prosedur.keputusan.Menimbang;
import id.rukun.prosedur.keputusan.PenandatangananIsian;
import id.rukun.prosedur.keputusan.PersetujuanCamat;
import id.rukun.prosedur.keputusan.RancanganIsian;
import id.rukun.prosedur.keputusan.RancanganKeputusan;
import id.rukun.prosedur.keputusan.TinjauanIsian;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows the draft to everyone who works on it: text, version, the Camat's answer, conditions that do not hold. */
@Component
class KeputusanLembar implements LembarProsedur {

    private static final int PANJANG_SIDIK = 12;
    private static final String RANCANGAN = RancanganIsian.class.getAnnotation(Formulir.class).kunci();

    private static final String PENANDATANGANAN =
            PenandatangananIsian.class.getAnnotation(Formulir.class).kunci();
    private static final String TINJAUAN = TinjauanIsian.class.getAnnotation(Formulir.class).kunci();
    private static final String PENGGANTI = "Bila Anda meneruskan, Anda tidak dapat memberi persetujuan; tunjuk Plt. "
            + "Lurah. Bila sudah terlanjur, ia mengembalikan kasus setahap dan meninjaunya lagi. Menolak hanya dapat "
            + "Lurah atau Plt. Lurah sendiri (kebijakan Rukun; aturan RUKUN-POL-11 dan RUKUN-POL-40).";

    private final KeputusanService keputusan;
    private final KasusService kasusService;
    private final Penjabat penjabat;
    private final KatalogAturan katalog;
    private final JamRukun jam;

    KeputusanLembar(KeputusanService keputusan, KasusService kasusService, Penjabat penjabat,
            KatalogAturan katalog, JamRukun jam) {
        this.keputusan = keputusan;
        this.kasusService = kasusService;
        this.penjabat = penjabat;
        this.katalog = katalog;
        this.jam = jam;
    }

    @Override
    public String prosedur() {
        return PenetapanProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        Kasus kasus = kasusService.kasus(konteks.kasusId());
        keputusan.rancangan(konteks.prosesId()).ifPresent(r -> rancangan(r, lembar));
        keputusan.persetujuan(konteks.prosesId()).ifPresent(p -> jawaban(p, lembar));
        if (konteks.formulir().equals(TINJAUAN)
                && penjabat.pada(Jabatan.LURAH, konteks.unitId(), jam.hariIni()).isEmpty()) {
            lembar.catatan(PENGGANTI);
        }
        if (konteks.formulir().equals(PENANDATANGANAN)) {
            keputusan.persetujuan(konteks.prosesId()).ifPresent(jawaban -> berubah(kasus, konteks, jawaban, lembar));
        }
        keputusan.pemohon(kasus).syarat(kasus.id(), jam.hariIni()).stream()
                .filter(p -> !p.terpenuhi())
                .map(putusan -> putusan.ucapan().kalimat())
                .forEach(kalimat -> lembar.catatan("Belum terpenuhi hari ini: " + kalimat));
    }

    /** What the Camat agreed to is no longer what the facts of today make: told before the signature is refused. */
    private void berubah(Kasus kasus, KonteksTugas konteks, PersetujuanCamat jawaban, Lembar lembar) {
        IsiRancangan kini = keputusan.kini(kasus, keputusan.rancangan(konteks.prosesId()).orElseThrow());
        PersetujuanFakta fakta = new PersetujuanFakta(jawaban.jawaban().name(), jawaban.rancanganHash(),
                keputusan.sidik(kini), keputusan.perubahan(jawaban, kini));
        keputusan.pemohon(kasus).aturanPersetujuan().stream()
                .map(aturan -> katalog.periksa(aturan, fakta, kasus.edisi()))
                .filter(putusan -> !putusan.terpenuhi()).findFirst()
                .ifPresent(putusan -> lembar.catatan("Dengan keadaan hari ini: " + putusan.ucapan().kalimat()));
    }

    /** The wording that the case yields or, once the staff changed it, theirs. */
    @Override
    public Map<String, String> awal(KonteksTugas konteks) {
        return konteks.formulir().equals(RANCANGAN)
                ? keputusan.rancangan(konteks.prosesId()).map(r -> awal(konteks, keputusan.isi(r))).orElse(Map.of())
                : Map.of();
    }

    private Map<String, String> awal(KonteksTugas konteks, IsiRancangan lama) {
        List<String> menimbang = lama.perubahanMenimbang().isEmpty()
                ? keputusan.konten(kasusService.kasus(konteks.kasusId())).menimbang() : lama.menimbang();
        Map<String, String> awal = new HashMap<>(Map.of("menimbang", Menimbang.teks(menimbang)));
        Optional.ofNullable(lama.berlakuSejak()).ifPresent(hari -> awal.put("berlakuSejak", hari.toString()));
        Optional.ofNullable(lama.tembusan()).ifPresent(tembusan -> awal.put("tembusan", tembusan));
        return awal;
    }

    private void rancangan(RancanganKeputusan rancangan, Lembar lembar) {
        IsiRancangan isi = keputusan.isi(rancangan);
        KontenKeputusan konten = isi.konten();
        lembar.fakta("Rancangan", "Keputusan Lurah tentang " + konten.tentang());
        lembar.fakta("Menimbang", String.join("\n", isi.kalimatMenimbang()));
        lembar.fakta("Diubah dari pertimbangan yang dihasilkan kasus", String.join("\n", isi.perubahanMenimbang()));
        lembar.fakta("Mengingat", String.join("\n", isi.mengingat()));
        lembar.fakta("Memutuskan", isi.teksDiktum());
        konten.fakta().forEach(lembar::fakta);
        lembar.fakta("Berlaku sejak", "tanggal " + isi.mulaiBerlaku());
        lembar.fakta("Tembusan", isi.tembusan());
        lembar.fakta("Versi rancangan", rancangan.versi() + " (sidik " + rancangan.hash().substring(0, PANJANG_SIDIK)
                + ")");
    }

    private static void jawaban(PersetujuanCamat jawaban, Lembar lembar) {
        String kata = switch (jawaban.jawaban()) {
            case SETUJU -> "menyetujui";
            case KEMBALIKAN -> "mengembalikan untuk diperbaiki";
            case TOLAK -> "menolak";
        };
        lembar.fakta("Jawaban Camat", kata + " pada " + Kalender.tulis(jawaban.tanggal())
                + (jawaban.alasan() == null ? "" : ": " + jawaban.alasan()));
    }
}
