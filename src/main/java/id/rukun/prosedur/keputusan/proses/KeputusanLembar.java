package id.rukun.prosedur.keputusan.proses;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.PenjagaNomor;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.hukum.pergub171.keputusan.PersetujuanFakta;
import id.rukun.isian.formulir.Formulir;
import id.rukun.jabatan.Jabatan;
import id.rukun.penomoran.Deret;
import id.rukun.penomoran.JenisNomor;
import id.rukun.prosedur.keputusan.formulir.PersetujuanIsian;
import id.rukun.prosedur.keputusan.register.AngkaMenimbang;
import id.rukun.prosedur.keputusan.register.IsiRancangan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.keputusan.register.KontenKeputusan;
import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan;
import id.rukun.prosedur.keputusan.register.Menimbang;
import id.rukun.prosedur.keputusan.formulir.PenandatangananIsian;
import id.rukun.prosedur.keputusan.register.PengesahanCamat;
import id.rukun.prosedur.keputusan.formulir.PengesahanIsian;
import id.rukun.prosedur.keputusan.register.PermintaanKeputusan;
import id.rukun.prosedur.keputusan.register.PersetujuanCamat;
import id.rukun.prosedur.keputusan.formulir.RancanganIsian;
import id.rukun.prosedur.keputusan.register.RancanganKeputusan;
import id.rukun.prosedur.keputusan.formulir.TinjauanIsian;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows the draft to everyone who works on it: text, version, the Camat's answer, conditions that do not hold. */
@Component
class KeputusanLembar implements LembarProsedur {

    private static final int PANJANG_SIDIK = 12;
    private static final String RANCANGAN = RancanganIsian.class.getAnnotation(Formulir.class).kunci();

    private static final String PENANDATANGANAN =
            PenandatangananIsian.class.getAnnotation(Formulir.class).kunci();
    private static final String PENGESAHAN = PengesahanIsian.class.getAnnotation(Formulir.class).kunci();
    private static final String TINJAUAN = TinjauanIsian.class.getAnnotation(Formulir.class).kunci();
    private static final Map<String, JenisNomor> BERNOMOR = Map.of(TINJAUAN, JenisNomor.PERMOHONAN_CAMAT,
            PersetujuanIsian.class.getAnnotation(Formulir.class).kunci(), JenisNomor.PERSETUJUAN_CAMAT,
            PENANDATANGANAN, JenisNomor.KEPUTUSAN_LURAH, PENGESAHAN, JenisNomor.PENGESAHAN_CAMAT);
    private static final Set<JenisNomor> DARI_LURAH = Set.of(JenisNomor.PERMOHONAN_CAMAT, JenisNomor.KEPUTUSAN_LURAH);
    private static final String PENGGANTI = "Bila Anda meneruskan, Anda tidak dapat memberi persetujuan; tunjuk Plt. "
            + "Lurah. Bila sudah terlanjur, ia mengembalikan kasus setahap dan meninjaunya lagi. Menolak hanya dapat "
            + "Lurah atau Plt. Lurah sendiri (kebijakan Rukun; aturan " + KutipanAturan.id(BukanPerkaraSendiri.class)
            + " dan " + KutipanAturan.id(PenjabatHariItu.class) + ").";

    private final KeputusanService keputusan;
    private final KasusService kasusService;
    private final MatriksKeputusan matriks;
    private final Penjabat penjabat;
    private final PenjagaNomor penjagaNomor;
    private final WilayahService wilayah;
    private final KatalogAturan katalog;
    private final JamRukun jam;

    KeputusanLembar(KeputusanService keputusan, KasusService kasusService, MatriksKeputusan matriks,
            Penjabat penjabat, PenjagaNomor penjagaNomor, WilayahService wilayah, KatalogAturan katalog, JamRukun jam) {
        this.keputusan = keputusan;
        this.kasusService = kasusService;
        this.matriks = matriks;
        this.penjabat = penjabat;
        this.penjagaNomor = penjagaNomor;
        this.wilayah = wilayah;
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
        keputusan.terakhir(konteks.prosesId()).ifPresent(k -> ditetapkan(k, kasus, lembar));
        if (konteks.formulir().equals(TINJAUAN)
                && penjabat.pada(Jabatan.LURAH, konteks.unitId(), jam.hariIni()).isEmpty()) {
            lembar.catatan(PENGGANTI);
        }
        if (konteks.formulir().equals(PENANDATANGANAN)) {
            keputusan.persetujuan(konteks.prosesId()).ifPresent(jawaban -> berubah(kasus, konteks, jawaban, lembar));
        }
        if (bernomor(kasus, konteks)) {
            penjagaNomor.habis(deret(konteks)).ifPresent(lembar::catatan);
        }
        if (!konteks.formulir().equals(PENGESAHAN)) {
            keputusan.rancangan(konteks.prosesId()).ifPresent(r -> {
                angkaUsang(kasus, r, lembar);
                belumTerpenuhi(kasus, r, lembar);
            });
        }
    }

    /** What the staff have worded does not follow the facts. */
    private void angkaUsang(Kasus kasus, RancanganKeputusan rancangan, Lembar lembar) {
        IsiRancangan isi = keputusan.isi(rancangan);
        if (!isi.perubahanMenimbang().isEmpty()) {
            KontenKeputusan kini = keputusan.konten(keputusan.permintaan(kasus, rancangan), jam.hariIni());
            AngkaMenimbang.usang(isi.menimbang(), kini.menimbang()).forEach(kalimat -> lembar.catatan(kalimat
                    + " Pertimbangan yang diubah tidak mengikuti keadaan: perbaiki rancangannya."));
        }
    }

    private void belumTerpenuhi(Kasus kasus, RancanganKeputusan rancangan, Lembar lembar) {
        keputusan.syarat(keputusan.permintaan(kasus, rancangan), jam.hariIni()).stream()
                .filter(p -> !p.terpenuhi())
                .map(putusan -> putusan.ucapan().kalimat())
                .forEach(kalimat -> lembar.catatan("Belum terpenuhi hari ini: " + kalimat));
    }

    /** What the Camat agreed to is no longer what the facts of today make: told before the signature is refused. */
    private void berubah(Kasus kasus, KonteksTugas konteks, PersetujuanCamat jawaban, Lembar lembar) {
        RancanganKeputusan rancangan = keputusan.rancangan(konteks.prosesId()).orElseThrow();
        PermintaanKeputusan permintaan = keputusan.permintaan(kasus, rancangan);
        IsiRancangan kini = keputusan.pada(permintaan, rancangan, jam.hariIni());
        PersetujuanFakta fakta = new PersetujuanFakta(jawaban.jawaban().name(), jawaban.rancanganHash(),
                keputusan.sidik(kini), keputusan.perubahan(jawaban, kini));
        keputusan.pemohon(permintaan).aturanPersetujuan().stream()
                .map(aturan -> katalog.periksa(aturan, fakta, kasus.edisi()))
                .filter(putusan -> !putusan.terpenuhi()).findFirst()
                .ifPresent(putusan -> lembar.catatan("Dengan keadaan hari ini: " + putusan.ucapan().kalimat()));
    }

    /** The wording that the case yields or, once the staff changed it, theirs. */
    @Override
    public Map<String, String> awal(KonteksTugas konteks) {
        if (bernomor(kasusService.kasus(konteks.kasusId()), konteks)) {
            return bernomor(konteks, deret(konteks));
        }
        return konteks.formulir().equals(RANCANGAN)
                ? keputusan.rancangan(konteks.prosesId()).map(r -> awal(konteks, r)).orElse(Map.of())
                : Map.of();
    }

    /** Whether the form's paper bears a number; a draft that needs no consent is passed on without a letter. */
    private boolean bernomor(Kasus kasus, KonteksTugas konteks) {
        return BERNOMOR.containsKey(konteks.formulir()) && (!konteks.formulir().equals(TINJAUAN)
                || keputusan.rancangan(konteks.prosesId())
                        .filter(r -> matriks.perluPersetujuanCamat(r.jenis(), kasus.edisi())).isPresent());
    }

    private Map<String, String> bernomor(KonteksTugas konteks, Deret deret) {
        Map<String, String> awal = new HashMap<>();
        if (deret.jenis() != JenisNomor.PERMOHONAN_CAMAT) {
            awal.put("tanggal", jam.hariIni().toString());
        }
        penjagaNomor.usul(deret).ifPresent(nomor -> {
            if (deret.jenis() == JenisNomor.KEPUTUSAN_LURAH) {
                awal.put("nomorUrut", nomor.toString());
            } else {
                awal.put("nomor", deret.tulis(nomor));
            }
        });
        if (deret.jenis() == JenisNomor.PENGESAHAN_CAMAT) {
            awal.put("atasNama", keputusan.atasNama(konteks.unitId()).name());
        }
        return awal;
    }

    /** The series from which the form's paper gets its number. */
    private Deret deret(KonteksTugas konteks) {
        JenisNomor jenis = BERNOMOR.get(konteks.formulir());
        JenisUnit kantor = DARI_LURAH.contains(jenis) ? JenisUnit.KELURAHAN : JenisUnit.KECAMATAN;
        return Deret.pada(wilayah.leluhur(konteks.unitId(), kantor).orElseThrow().id(), jenis, jam.hariIni());
    }

    private Map<String, String> awal(KonteksTugas konteks, RancanganKeputusan rancangan) {
        IsiRancangan lama = keputusan.isi(rancangan);
        List<String> menimbang = lama.perubahanMenimbang().isEmpty()
                ? keputusan.konten(keputusan.permintaan(kasusService.kasus(konteks.kasusId()), rancangan),
                        jam.hariIni()).menimbang()
                : lama.menimbang();
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

    private void ditetapkan(KeputusanLurah ditetapkan, Kasus kasus, Lembar lembar) {
        lembar.fakta("Keputusan", "Nomor " + ditetapkan.nomor() + " tanggal " + Kalender.tulis(ditetapkan.tanggal())
                + ", ditandatangani " + ditetapkan.penandatangan());
        if (ditetapkan.perluPengesahan()) {
            lembar.fakta("Pengesahan", keputusan.pengesahan(ditetapkan).map(KeputusanLembar::pengesahan)
                    .orElseGet(() -> "belum: Camat mengesahkan atas nama "
                            + keputusan.atasNama(ditetapkan.unitId()).sebutan() + " ("
                            + keputusan.dasar(ditetapkan, kasus.edisi()) + "); sampai disahkan Keputusan belum berlaku"));
        }
    }

    private static String pengesahan(PengesahanCamat jawaban) {
        return switch (jawaban.jawaban()) {
            case SAHKAN -> "disahkan pada " + Kalender.tulis(jawaban.tanggal()) + " atas nama "
                    + jawaban.atasNama().sebutan();
            case TOLAK -> "ditolak Camat pada " + Kalender.tulis(jawaban.tanggal()) + ": " + jawaban.alasan()
                    + ". Keputusan ini tidak berlaku; penggantinya mencabutnya";
        };
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
