package id.rukun.prosedur.pencatatan.penghapusan;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.kasus.StatusKasus;
import id.rukun.berkas.saksi.SaksiRegister;
import id.rukun.dokumen.DokumenService;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.DataRegisterDihapus;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.IsiKasusDihapusAwal;
import id.rukun.isian.formulir.Rahasia.Samaran;
import id.rukun.jabatan.JabatanService;
import id.rukun.penduduk.catat.KeadaanPenduduk;
import id.rukun.penduduk.catat.IdentitasPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.penduduk.catat.PenghapusPenduduk;
import id.rukun.prosedur.pencatatan.Pencatatan;
import id.rukun.prosedur.pencatatan.PencatatanService;
import id.rukun.prosedur.pencatatan.StatusPencatatan;
import id.rukun.prosedur.pencatatan.penghapusan.RencanaPenghapusan.IsiKasus;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says of each kind of what is held about a person whether it can be erased now, or by what it stays. */
@Service
@Transactional(readOnly = true)
public class PerencanaPenghapusan {

    /** Name of the kind of change: a case of this kind proves what was erased. */
    public static final String JENIS = "PENGHAPUSAN_DATA";

    private static final String JENIS_SALINAN = "SALINAN_DATA";
    private static final int TAHUN = 100;

    private final PembacaPenduduk pembaca;
    private final PenghapusPenduduk penghapus;
    private final PencatatanService pencatatan;
    private final PerkaraBerjalan berjalan;
    private final PenyebutLain penyebut;
    private final KasusService kasusService;
    private final BerkasService berkas;
    private final DokumenService dokumen;
    private final SaksiRegister saksi;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final KatalogAturan katalog;
    private final JamRukun jam;

    PerencanaPenghapusan(PembacaPenduduk pembaca, PenghapusPenduduk penghapus, PencatatanService pencatatan, PerkaraBerjalan berjalan,
            PenyebutLain penyebut, KasusService kasusService, BerkasService berkas, DokumenService dokumen, SaksiRegister saksi,
            JabatanService jabatan, WilayahService wilayah, KatalogAturan katalog, JamRukun jam) {
        this.pembaca = pembaca;
        this.penghapus = penghapus;
        this.pencatatan = pencatatan;
        this.berjalan = berjalan;
        this.penyebut = penyebut;
        this.kasusService = kasusService;
        this.berkas = berkas;
        this.dokumen = dokumen;
        this.saksi = saksi;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.katalog = katalog;
        this.jam = jam;
    }

    /**
     * What would be erased, and what would stay.
     *
     * @param siapa whose data
     * @param permintaan the case in which it is asked for
     * @param wilayahId unit of who decides: cases elsewhere are only counted
     */
    public RencanaPenghapusan rencana(KeadaanPenduduk siapa, Kasus permintaan, String wilayahId) {
        String orang = siapa.orang().id();
        DataRegisterDihapus.Fakta fakta = register(siapa);
        Putusan register = katalog.periksa(DataRegisterDihapus.class, fakta, permintaan.edisi());
        List<Pencatatan> tentang = pencatatan.tentang(orang, pernah(siapa, siapa.orang().nik(), IdentitasPenduduk::nik),
                        pernah(siapa, siapa.orang().nama(), IdentitasPenduduk::nama)).stream()
                .filter(p -> !p.kasusId().equals(permintaan.id())).toList();
        Map<String, Kasus> kasus = kasusService.semua(tentang.stream().map(Pencatatan::kasusId).toList()).stream()
                .collect(Collectors.toMap(Kasus::id, Function.identity()));
        // What another government holds is not this one's to erase.
        Set<String> sendiri = kasus.values().stream().filter(k -> k.tenant().equals(permintaan.tenant())).map(Kasus::id)
                .collect(Collectors.toSet());
        Set<String> berisi = berkas.berisi(sendiri);
        List<IsiKasus> isi = tentang.stream().filter(p -> berisi.contains(p.kasusId()))
                .filter(p -> kasus.get(p.kasusId()).status() == StatusKasus.SELESAI)
                .map(p -> nilai(p, kasus.get(p.kasusId()), orang, register.terpenuhi(), permintaan.edisi())).toList();
        return new RencanaPenghapusan(orang, siapa.jejak(), fakta, register.terpenuhi(), register.pesan(),
                register.terpenuhi() ? penghapus.jumlahKartu(orang) : 0, isi,
                penyebut.tetap(orang, permintaan, wilayahId, sendiri, register.terpenuhi()),
                berjalan.cari(orang, permintaan, wilayahId, kasus.values()));
    }

    /** What somebody is and was known by. */
    private List<String> pernah(KeadaanPenduduk siapa, String kini, Function<IdentitasPenduduk, String> apa) {
        return Stream.concat(Stream.of(kini), pembaca.dahulu(siapa.orang().id()).stream().map(apa)).filter(Objects::nonNull).distinct()
                .toList();
    }

    private DataRegisterDihapus.Fakta register(KeadaanPenduduk siapa) {
        String orang = siapa.orang().id();
        LocalDate hari = jam.hariIni();
        List<String> posisi = jabatan.jabatanOrang(orang, hari.minusYears(TAHUN), hari.plusYears(TAHUN)).stream().map(jabatan::sebutan)
                .distinct().sorted().toList();
        List<String> bertumpu = saksi.menyebut(orang).stream()
                .filter(s -> s.kasusId() == null || s.terbuka() || !dokumen.bertahan(s.kasusId()).isEmpty())
                .map(s -> s.sebutan() + (s.kasusId() == null ? "" : " (kasus " + kasusService.kasus(s.kasusId()).nomor() + ")"))
                .distinct().sorted().toList();
        return new DataRegisterDihapus.Fakta(siapa.rtId() == null ? null : wilayah.nama(siapa.rtId()),
                siapa.kartu() == null || siapa.rtKartu() == null ? null : Samaran.dari(siapa.kartu().nomor()), posisi, bertumpu);
    }

    /** What was refused, withdrawn or undone, and a copy of data, nothing in the register rests on. */
    private IsiKasus nilai(Pencatatan yang, Kasus kasus, String orang, boolean registerDihapus, LocalDate edisi) {
        boolean tercatat = yang.status() == StatusPencatatan.DICATAT && !JENIS_SALINAN.equals(yang.jenis());
        IsiKasusDihapusAwal.Fakta fakta = new IsiKasusDihapusAwal.Fakta(kasus.nomor() + ", " + kasus.judul(), JENIS.equals(yang.jenis()),
                tercatat && !registerDihapus, tercatat && penghapus.mendasariOrangLain(kasus.id(), orang));
        Putusan putusan = katalog.periksa(IsiKasusDihapusAwal.class, fakta, edisi);
        return new IsiKasus(kasus.id(), fakta, putusan.terpenuhi(), putusan.pesan());
    }
}
