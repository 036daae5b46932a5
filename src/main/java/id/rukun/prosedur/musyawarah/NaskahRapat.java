package id.rukun.prosedur.musyawarah;

import id.rukun.berkas.KasusService;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.musyawarah.PenyusunRapat.BarisHadir;
import id.rukun.prosedur.musyawarah.formulir.BeritaAcaraIsian;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.mode.KursiPimpinan;
import id.rukun.prosedur.musyawarah.mode.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Keeps the papers of meetings as documents of their cases, each when what it tells is written down. */
@Service
public class NaskahRapat {

    private static final String PIMPINAN = "Pimpinan musyawarah,";
    /** Before the meeting nobody knows who leads it, and on which day it is held. */
    private static final Penutup BELUM_DIPIMPIN = new Penutup(List.of(), PIMPINAN, Penutup.BELUM_DIKETAHUI, null);

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;
    private final KursiPimpinan kursi;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final KasusService kasusService;
    private final KepalaNaskah kepala;
    private final PenyusunRapat penyusun;
    private final IsiBeritaAcara isiBeritaAcara;
    private final ArsipNaskah arsip;

    NaskahRapat(MusyawarahService musyawarah, KatalogMode katalogMode, KursiPimpinan kursi, JabatanService jabatan,
            WilayahService wilayah, KasusService kasusService, KepalaNaskah kepala, PenyusunRapat penyusun,
            IsiBeritaAcara isiBeritaAcara, ArsipNaskah arsip) {
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
        this.kursi = kursi;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.kasusService = kasusService;
        this.kepala = kepala;
        this.penyusun = penyusun;
        this.isiBeritaAcara = isiBeritaAcara;
        this.arsip = arsip;
    }

    /** The invitation to a meeting, and the list that is signed there. */
    public void undangan(Musyawarah rapat) {
        RangkaianMusyawarah asal = rapat.rangkaian();
        List<BarisHadir> daftar = musyawarah.peserta(rapat).stream()
                .map(p -> new BarisHadir(p.nama(), penyusun.kedudukan(p))).toList();
        ModeMusyawarah mode = katalogMode.untuk(asal);
        simpanUndangan(rapat, "para " + mode.sebutanPeserta() + " " + wilayah.nama(asal.unitId()) + " (" + daftar.size()
                + " orang, menurut daftar hadirnya)", daftar, 0);
    }

    /**
     * The same for a meeting without a list of its invitation.
     *
     * @param kepada who is invited, together
     * @param pengurus boards that are invited
     * @param kosong how many others are expected
     */
    public void undangan(Musyawarah rapat, String kepada, List<PemegangJabatan> pengurus, int kosong) {
        simpanUndangan(rapat, kepada, pengurus.stream().map(p -> new BarisHadir(p.nama(), jabatan.sebutan(p))).toList(),
                kosong);
    }

    private void simpanUndangan(Musyawarah rapat, String kepada, List<BarisHadir> daftar, int kosong) {
        simpan(rapat, "Undangan", rapat.nomorUndangan(),
                penyusun.undangan(rapat, kepada, pengundang(rapat, rapat.diundangPada()), kaki(rapat)));
        simpan(rapat, "Daftar hadir", null, penyusun.daftarHadir(rapat, daftar, kosong, BELUM_DIPIMPIN, kaki(rapat)));
    }

    /** Who came to a meeting, as it was written down. */
    public void hadir(Musyawarah rapat) {
        simpan(rapat, "Daftar hadir yang tercatat", null, penyusun.hadirTercatat(rapat, musyawarah.peserta(rapat),
                pimpinan(rapat), kaki(rapat)));
    }

    /**
     * The minutes of a meeting.
     *
     * @return hash of the text
     */
    public String beritaAcara(Musyawarah rapat, BeritaAcaraIsian isian) {
        List<String> tempat = List.of(kepala.tempat(rapat.rangkaian().unitId()) + ", " + Kalender.tulis(isian.tanggal()));
        String pimpinan = Optional.ofNullable(rapat.pimpinanNama())
                .orElseGet(() -> pemegang(rapat, rapat.dilaksanakanPada()).map(kursi::sebutan).orElse(Penutup.BELUM_DIKETAHUI));
        List<String> nama = isian.penandatangan().lines().map(String::strip).filter(n -> !n.isEmpty())
                .sorted(Comparator.comparing(n -> !memimpin(rapat, n))).toList();
        List<Penutup> tandaTangan = IntStream.range(0, nama.size()).mapToObj(n -> new Penutup(n == 0 ? tempat : List.of(),
                memimpin(rapat, nama.get(n)) ? PIMPINAN : "Yang menandatangani,", nama.get(n), null)).toList();
        return simpan(rapat, "Berita acara", isian.nomor(), penyusun.beritaAcara(rapat, isian.nomor(),
                isiBeritaAcara.susun(rapat, pimpinan), tandaTangan, kaki(rapat)));
    }

    private String simpan(Musyawarah rapat, String jenis, String nomor, Naskah isi) {
        RangkaianMusyawarah asal = rapat.rangkaian();
        String nama = jenis + " " + penyusun.nama(rapat) + (nomor == null ? "" : ", Nomor " + nomor);
        return arsip.simpan(asal.kasusId(), String.join("/", jenis, asal.jenis().name(), asal.unitId(),
                String.valueOf(rapat.ke())), nama, kantor(asal), isi);
    }

    /** The office that conducts the meeting, whoever led it; at Kelurahan level the Lurah. */
    private KantorPenandatangan kantor(RangkaianMusyawarah asal) {
        if (asal.mode() == null) {
            return new KantorPenandatangan(Jabatan.LURAH, asal.unitId());
        }
        ModeMusyawarah mode = katalogMode.untuk(asal);
        return new KantorPenandatangan(mode.jabatanPimpinan(), mode.unitPimpinan(asal));
    }

    /** Who led stands in the register with his post behind his name. */
    private static boolean memimpin(Musyawarah rapat, String nama) {
        return rapat.pimpinanNama() != null && (rapat.pimpinanNama() + ",").toLowerCase(Locale.ROOT)
                .startsWith(nama.toLowerCase(Locale.ROOT) + ",");
    }

    /** Who led the meeting vouches for who came, whatever his post; at Kelurahan level the Lurah. */
    private Penutup pimpinan(Musyawarah rapat) {
        Penutup pengundang = pengundang(rapat, rapat.dilaksanakanPada());
        return rapat.pimpinanNama() == null ? pengundang
                : new Penutup(pengundang.tempatTanggal(), PIMPINAN, rapat.pimpinanNama(), null);
    }

    private Penutup pengundang(Musyawarah rapat, LocalDate hari) {
        List<String> tempat = List.of(kepala.tempat(rapat.rangkaian().unitId()) + ", " + Kalender.tulis(hari));
        return pemegang(rapat, hari)
                .map(siapa -> new Penutup(tempat, jabatan.barisJabatan(siapa) + ",", siapa.nama(), siapa.nip()))
                .orElseGet(() -> new Penutup(tempat, PIMPINAN, Penutup.BELUM_DIKETAHUI, null));
    }

    /** Who exercises the post that conducts the meeting, or stands in; at Kelurahan level the Lurah. */
    private Optional<PemegangJabatan> pemegang(Musyawarah rapat, LocalDate hari) {
        RangkaianMusyawarah asal = rapat.rangkaian();
        return asal.mode() == null ? jabatan.pejabat(Jabatan.LURAH, asal.unitId(), hari)
                : kursi.pengundang(katalogMode.untuk(asal), asal, hari);
    }

    private String kaki(Musyawarah rapat) {
        return "Kasus " + kasusService.kasus(rapat.rangkaian().kasusId()).nomor();
    }
}
