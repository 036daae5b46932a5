package id.rukun.prosedur.musyawarah;

import id.rukun.berkas.KasusService;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.engine.step.NamaTercantum;
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
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Keeps the papers of meetings as documents of their cases, each when what it tells is written down. */
@Service
public class NaskahRapat {

    private static final String BERITA_ACARA = "Berita acara";
    private static final String PIMPINAN = "Pimpinan musyawarah,";
    private static final String FASILITATOR = "Lurah selaku fasilitator,";

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;
    private final KursiPimpinan kursi;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final KasusService kasusService;
    private final PemimpinRapat pemimpin;
    private final TandaTangan tandaTangan;
    private final PenyusunRapat penyusun;
    private final IsiBeritaAcara isiBeritaAcara;
    private final AkhirRapat akhirRapat;
    private final ArsipNaskah arsip;

    NaskahRapat(MusyawarahService musyawarah, KatalogMode katalogMode, KursiPimpinan kursi, JabatanService jabatan,
            WilayahService wilayah, KasusService kasusService, PemimpinRapat pemimpin, TandaTangan tandaTangan,
            PenyusunRapat penyusun, IsiBeritaAcara isiBeritaAcara, AkhirRapat akhirRapat, ArsipNaskah arsip) {
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
        this.kursi = kursi;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.kasusService = kasusService;
        this.pemimpin = pemimpin;
        this.tandaTangan = tandaTangan;
        this.penyusun = penyusun;
        this.isiBeritaAcara = isiBeritaAcara;
        this.akhirRapat = akhirRapat;
        this.arsip = arsip;
    }

    /** The invitation to a meeting, and the list that is signed there. */
    public void undangan(Musyawarah rapat) {
        List<BarisHadir> daftar = musyawarah.peserta(rapat).stream()
                .map(p -> new BarisHadir(p.nama(), penyusun.kedudukan(p))).toList();
        simpanUndangan(rapat, kepada(rapat) + " (" + daftar.size() + " orang, menurut daftar hadirnya)", daftar, 0);
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
                penyusun.undangan(rapat, kepada, digantikan(rapat), pengundang(rapat, rapat.diundangPada()), kaki(rapat)));
        simpan(rapat, "Daftar hadir", null, penyusun.daftarHadir(rapat, daftar, kosong, belumDipimpin(rapat), kaki(rapat)));
    }

    /** The chair that nobody exercises on the day of the invitation. */
    private Optional<String> digantikan(Musyawarah rapat) {
        KantorPenandatangan kantor = kantor(rapat.rangkaian());
        return kantor.jabatan().ketua() && jabatan.pemegangKursi(kantor.unitId(), rapat.diundangPada()).isEmpty()
                ? Optional.of(kantor.jabatan().sebutan() + " " + wilayah.nama(kantor.unitId())) : Optional.empty();
    }

    /** Before the meeting nobody knows who leads it, and on which day it is held. */
    private Penutup belumDipimpin(Musyawarah rapat) {
        return new Penutup(List.of(), selaku(rapat), Penutup.BELUM_DIKETAHUI, null);
    }

    /** In which part who conducts a meeting signs its papers. */
    private String selaku(Musyawarah rapat) {
        return pemimpin.difasilitasi(rapat) ? FASILITATOR : PIMPINAN;
    }

    private String kepada(Musyawarah rapat) {
        RangkaianMusyawarah asal = rapat.rangkaian();
        return "para " + katalogMode.untuk(asal).sebutanPeserta() + " " + wilayah.nama(asal.unitId());
    }

    /** That a meeting is not held, told to those who were invited. */
    public void pembatalan(Musyawarah rapat, LocalDate hari) {
        simpan(rapat, "Pemberitahuan pembatalan", null,
                penyusun.pembatalan(rapat, kepada(rapat), pengundang(rapat, hari), kaki(rapat)));
    }

    /** Who came to a meeting, as it was written down. */
    public void hadir(Musyawarah rapat) {
        simpan(rapat, "Daftar hadir yang tercatat", null, penyusun.hadirTercatat(rapat, musyawarah.peserta(rapat),
                barisPimpinan(rapat), pimpinan(rapat, rapat.dilaksanakanPada()), kaki(rapat)));
    }

    /**
     * The minutes of a meeting that decided.
     *
     * @param berhak who signs because the post is his on their day, whoever led
     * @return hash of the text
     */
    public String beritaAcara(Musyawarah rapat, BeritaAcaraIsian isian, PemegangJabatan berhak) {
        List<String> nama = isian.penandatangan().lines().map(String::strip).filter(n -> !n.isEmpty())
                .sorted(Comparator.comparing(n -> !memimpin(rapat, n))).toList();
        List<Penutup> tandaTangan = IntStream.range(0, nama.size()).mapToObj(n -> tandaTangan(rapat, nama.get(n),
                n == 0 ? tempat(rapat, isian.tanggal()) : List.of(), berhak, isian.tanggal())).toList();
        RangkaianMusyawarah asal = rapat.rangkaian();
        return arsip.simpanDasar(asal.kasusId(), kunci(rapat, BERITA_ACARA), nama(rapat, BERITA_ACARA, isian.nomor()), kantor(asal),
                penyusun.beritaAcara(rapat, isian.nomor(), "", isiBeritaAcara.susun(rapat, barisPimpinan(rapat)), tandaTangan,
                        kaki(rapat)));
    }

    /** The minutes of a meeting that brought nothing: without a number, for nothing rests on them. */
    public void tanpaHasil(Musyawarah rapat, LocalDate hari) {
        tanpaHasil(rapat, List.of(), akhirRapat.hasil(rapat), hari);
    }

    /**
     * The same where another family's rules say why.
     *
     * @param wajib of whom somebody has to come, as they are counted
     * @param hasil why it brought nothing, one sentence each
     */
    public void tanpaHasil(Musyawarah rapat, List<KelompokPeserta> wajib, List<String> hasil, LocalDate hari) {
        simpan(rapat, BERITA_ACARA, null, penyusun.beritaAcara(rapat, null, AkhirRapat.sebutan(rapat),
                isiBeritaAcara.tanpaHasil(rapat, barisPimpinan(rapat), wajib, hasil), List.of(pimpinan(rapat, hari)),
                kaki(rapat)));
    }

    private void simpan(Musyawarah rapat, String jenis, String nomor, Naskah isi) {
        RangkaianMusyawarah asal = rapat.rangkaian();
        arsip.simpan(asal.kasusId(), kunci(rapat, jenis), nama(rapat, jenis, nomor), kantor(asal), isi);
    }

    private static String kunci(Musyawarah rapat, String jenis) {
        return String.join("/", jenis, rapat.rangkaian().id(), String.valueOf(rapat.ke()));
    }

    private String nama(Musyawarah rapat, String jenis, String nomor) {
        LocalDate hari = Optional.ofNullable(rapat.dilaksanakanPada()).orElse(rapat.dijadwalkanPada());
        return jenis + " " + penyusun.nama(rapat) + " tanggal " + Kalender.tulis(hari) + (nomor == null ? "" : ", Nomor " + nomor);
    }

    /** The office that conducts the meeting, whoever led it; at Kelurahan level the Lurah. */
    private KantorPenandatangan kantor(RangkaianMusyawarah asal) {
        if (asal.mode() == null) {
            return new KantorPenandatangan(Jabatan.LURAH, asal.unitId());
        }
        ModeMusyawarah mode = katalogMode.untuk(asal);
        return new KantorPenandatangan(mode.jabatanPimpinan(), mode.unitPimpinan(asal));
    }

    /**
     * Who led signs in his capacity on the meeting's day, who signs because the post is his by now in that on the minutes' day;
     * whoever else signs as himself.
     */
    private Penutup tandaTangan(Musyawarah rapat, String nama, List<String> tempat, PemegangJabatan berhak, LocalDate hari) {
        if (memimpin(rapat, nama)) {
            return bernama(pimpinan(rapat, tempat), nama);
        }
        return NamaTercantum.dalam(nama, berhak.nama()) ? bernama(tandaTangan.oleh(tempat, hari, berhak), nama)
                : new Penutup(tempat, "Yang menandatangani,", nama, null);
    }

    /** As the name was written. */
    private static Penutup bernama(Penutup penutup, String nama) {
        return new Penutup(penutup.tempatTanggal(), penutup.jabatan(), nama, penutup.nip());
    }

    private boolean memimpin(Musyawarah rapat, String nama) {
        return pemimpin.nama(rapat).filter(pemimpinnya -> NamaTercantum.dalam(nama, pemimpinnya)).isPresent();
    }

    private Bagian barisPimpinan(Musyawarah rapat) {
        return Bagian.baris(pemimpin.difasilitasi(rapat) ? "Difasilitasi oleh" : "Pimpinan", namaPimpinan(rapat));
    }

    /** Name and post of who led, as the register has it; at Kelurahan level the Lurah. */
    private String namaPimpinan(Musyawarah rapat) {
        return Optional.ofNullable(rapat.pimpinanNama())
                .or(() -> pemimpin.posisi(rapat).map(kursi::sebutan)).orElse(Penutup.BELUM_DIKETAHUI);
    }

    /** Who led vouches for the paper, whatever his post. */
    private Penutup pimpinan(Musyawarah rapat, LocalDate hari) {
        return pimpinan(rapat, tempat(rapat, hari));
    }

    private Penutup pimpinan(Musyawarah rapat, List<String> tempat) {
        List<String> atas = Stream.concat(tempat.stream(), Stream.of(selaku(rapat))).toList();
        return pemimpin.posisi(rapat).map(siapa -> tandaTangan.oleh(atas, rapat.dilaksanakanPada(), siapa))
                .orElseGet(() -> new Penutup(tempat, selaku(rapat), namaPimpinan(rapat), null));
    }

    private Penutup pengundang(Musyawarah rapat, LocalDate hari) {
        List<String> tempat = tempat(rapat, hari);
        return pemimpin.pengundang(rapat.rangkaian(), hari).map(siapa -> tandaTangan.oleh(tempat, hari, siapa))
                .orElseGet(() -> new Penutup(tempat, selaku(rapat), Penutup.BELUM_DIKETAHUI, null));
    }

    private List<String> tempat(Musyawarah rapat, LocalDate hari) {
        return tandaTangan.tempat(rapat.rangkaian().unitId(), hari);
    }

    private String kaki(Musyawarah rapat) {
        return "Kasus " + kasusService.kasus(rapat.rangkaian().kasusId()).nomor();
    }
}
