package id.rukun.pemberitahuan.kirim;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.pemberitahuan.AntreanKirim;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.alamat.AlamatAkun;
import id.rukun.pemberitahuan.alamat.AlamatAkunService;
import id.rukun.pemberitahuan.saluran.PesanKeluar;
import id.rukun.pemberitahuan.saluran.Saluran;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes letters when they are sent: what waits, of which unit, until when, by which provision, and where it is found. The
 * notice's own sentence stays in the house: it may quote what somebody has entered.
 */
@Service
@Transactional(readOnly = true)
class PenulisSurat {

    /** So many notices stand in one letter; the inbox has the others. */
    static final int TERBANYAK = 50;

    private static final String PENUTUP = """
            Isi lengkapnya dibaca di dalam Rukun, di kotak masuk.

            Surat ini dikirim mesin; jangan dibalas. Alamat ini Anda tulis sendiri pada "Akun saya" di dalam Rukun, dan
            dapat Anda hapus di sana.
            %s
            """;

    private final AntreanKirim antrean;
    private final PengirimanRepository pengiriman;
    private final PenerimaKantor penerima;
    private final AlamatAkunService alamat;
    private final KasusService kasusService;
    private final WilayahService wilayah;
    private final AlamatRukun rukun;
    private final WaktuKirim waktu;
    private final JamRukun jam;

    PenulisSurat(AntreanKirim antrean, PengirimanRepository pengiriman, PenerimaKantor penerima, AlamatAkunService alamat,
            KasusService kasusService, WilayahService wilayah, AlamatRukun rukun, WaktuKirim waktu, JamRukun jam) {
        this.antrean = antrean;
        this.pengiriman = pengiriman;
        this.penerima = penerima;
        this.alamat = alamat;
        this.kasusService = kasusService;
        this.wilayah = wilayah;
        this.rukun = rukun;
        this.waktu = waktu;
        this.jam = jam;
    }

    /** The letter as it is sent now; empty where its person is written to no more, or has none of these offices any more. */
    Optional<PesanKeluar> tulis(SuratKeluar surat) {
        if (surat.jenis() == JenisSurat.KEAMANAN) {
            return Optional.of(keamanan(surat));
        }
        Optional<AlamatAkun> tujuan = alamat.cari(surat.akun(), surat.saluran());
        return surat.jenis() == JenisSurat.KODE
                ? tujuan.filter(a -> a.id().equals(surat.alamatId()) && a.kodeBerlaku(jam.instant()))
                        .map(a -> kode(surat, a))
                : tujuan.filter(AlamatAkun::terkonfirmasi).flatMap(a -> pemberitahuan(surat, a));
    }

    private PesanKeluar keamanan(SuratKeluar surat) {
        return new PesanKeluar(surat.messageId(), surat.tujuan(), "Rukun: " + surat.peristiwa().perihal(), """
                Pada %s %s.

                Bila Anda yang memintanya, tidak ada yang perlu dilakukan. Bila bukan, segera hubungi atasan Anda atau pengawas
                pemerintah Anda; bila masih dapat masuk, ganti sandi Anda. Siapa melakukan apa, dan dari mana, tertulis pada
                "Akun saya" di dalam Rukun.

                Surat ini dikirim mesin; jangan dibalas. Rukun tidak pernah meminta sandi atau kode melalui surat.
                """.formatted(Kalender.tulis(surat.dibuatPada()), surat.peristiwa().kalimat()), surat.dibuatPada());
    }

    private PesanKeluar kode(SuratKeluar surat, AlamatAkun tujuan) {
        return new PesanKeluar(surat.messageId(), tujuan.alamat(), "Kode konfirmasi Rukun", """
                Kode konfirmasi: %s

                Tulis kode ini pada "Akun saya" di Rukun sebelum pukul %s WIB. Sesudah itu pemberitahuan untuk kantor Anda
                dikirim ke alamat ini. Bila bukan Anda yang memintanya, abaikan surat ini: tidak ada yang dikirim ke sini.
                """.formatted(tujuan.kode(), Kalender.tulis(tujuan.kodeSampai().atZone(Kalender.JAKARTA).toLocalTime())),
                surat.dibuatPada());
    }

    private Optional<PesanKeluar> pemberitahuan(SuratKeluar surat, AlamatAkun tujuan) {
        List<Pemberitahuan> semua = milik(surat);
        return semua.isEmpty() ? Optional.empty()
                : Optional.of(new PesanKeluar(surat.messageId(), tujuan.alamat(), perihal(surat, semua), teks(surat, semua),
                        surat.dibuatPada()));
    }

    /** Those to offices for which he still works. */
    private List<Pemberitahuan> milik(SuratKeluar surat) {
        List<Pemberitahuan> isi = antrean.baca(pengiriman.isi(surat.id()));
        Set<String> kantor = penerima.milik(surat.akun(), isi.stream().map(Pemberitahuan::penerima).toList());
        return isi.stream().filter(p -> kantor.contains(p.penerima())).toList();
    }

    private String perihal(SuratKeluar surat, List<Pemberitahuan> semua) {
        if (surat.jenis() == JenisSurat.RANGKUMAN) {
            return "Rangkuman Rukun " + Kalender.tulis(Kalender.hari(surat.dibuatPada())) + ": " + semua.size()
                    + " pemberitahuan";
        }
        return semua.size() == 1 ? "Rukun: " + semua.get(0).perihal() : "Rukun: " + semua.size() + " pemberitahuan segera";
    }

    private String teks(SuratKeluar surat, List<Pemberitahuan> semua) {
        Map<String, String> nomor = kasusService.semua(semua.stream().map(Pemberitahuan::kasusId).filter(Objects::nonNull)
                .distinct().toList()).stream().collect(Collectors.toMap(Kasus::id, Kasus::nomor));
        Map<String, String> tempat = tempat(semua);
        StringBuilder teks = new StringBuilder(surat.jenis() == JenisSurat.RANGKUMAN
                ? "Yang diberitahukan kepada kantor Anda sejak rangkuman sebelumnya:\n"
                : "Yang segera diberitahukan kepada kantor Anda:\n");
        for (int ke = 0; ke < Math.min(TERBANYAK, semua.size()); ke++) {
            Pemberitahuan satu = semua.get(ke);
            teks.append('\n').append(ke + 1).append(". ").append(butir(satu, tempat.get(satu.unitId()),
                    nomor.get(satu.kasusId())));
        }
        if (semua.size() > TERBANYAK) {
            teks.append("\nDan ").append(semua.size() - TERBANYAK).append(" lagi di kotak masuk.\n");
        }
        return teks.append('\n').append(PENUTUP.formatted(waktu.kalimat())).toString();
    }

    private String butir(Pemberitahuan satu, String tempat, String nomor) {
        return satu.perihal() + "\n"
                + "   Wilayah: " + tempat + "\n"
                + "   Kepada : " + penerima.nama(satu.penerima()) + "\n"
                + (satu.batas() == null ? "" : "   Sampai : " + Kalender.tulis(satu.batas()) + " ("
                        + Kalender.jarak(jam.hariIni(), satu.batas()) + ")\n")
                + "   Dasar  : " + satu.dasar() + " (" + satu.parameter() + ")\n"
                + "   Buka   : " + rukun.lengkap(penerima.jalur(satu.penerima(), nomor)) + "\n";
    }

    /** Each unit with its Kelurahan: there are many RT 003. */
    private Map<String, String> tempat(List<Pemberitahuan> semua) {
        List<String> unit = semua.stream().map(Pemberitahuan::unitId).distinct().toList();
        Map<String, String> induk = wilayah.kelurahanAtauPemerintah(unit);
        Map<String, String> nama = wilayah.nama(unit);
        Map<String, String> namaInduk = wilayah.nama(induk.values());
        return unit.stream().collect(Collectors.toMap(id -> id, id -> id.equals(induk.get(id)) ? nama.get(id)
                : nama.get(id) + ", " + namaInduk.get(induk.get(id))));
    }
}
