package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.engine.office.Kantor;
import id.rukun.hukum.perwalibukittinggi.permintaan.AtasNamaSekda;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiAsisten;
import id.rukun.prosedur.koordinasi.KoordinasiPihak;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.PeranPihak;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The note that says who coordinates what, signed by who has taken it (BKT-D-02, BJR-D-01). */
@Component
class NaskahKoordinasi {

    private static final String NAMA = "Nota koordinasi";

    private final KoordinasiService koordinasi;
    private final DirektoriUnit direktori;
    private final JabatanService jabatan;
    private final Kantor kantor;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final ArsipNaskah arsip;
    private final RincianBanjar banjar;

    NaskahKoordinasi(KoordinasiService koordinasi, DirektoriUnit direktori, JabatanService jabatan, Kantor kantor, KepalaNaskah kepala,
            TandaTangan tandaTangan, ArsipNaskah arsip, RincianBanjar banjar) {
        this.koordinasi = koordinasi;
        this.direktori = direktori;
        this.jabatan = jabatan;
        this.kantor = kantor;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.arsip = arsip;
        this.banjar = banjar;
    }

    /** Of an office that nobody holds there is nobody to sign: none is written. */
    void nota(Kasus kasus, Koordinasi satu, LocalDate hari) {
        penandatangan(satu, hari).ifPresent(siapa -> arsip.simpan(kasus.id(), NAMA, NAMA,
                new KantorPenandatangan(siapa.jabatan(), siapa.unitId()), naskah(kasus, satu, siapa, hari)));
    }

    /** How an Asisten signs it; empty where no Asisten does. */
    Optional<AtasNamaSekda.Fakta> asisten(Koordinasi satu, LocalDate hari) {
        return penandatangan(satu, hari).filter(siapa -> siapa.jabatan() == Jabatan.ASISTEN).map(siapa -> new AtasNamaSekda.Fakta(NAMA,
                jabatan.sebutan(siapa), true, tandaTangan.oleh(siapa.unitId(), hari, siapa).tempatTanggal().contains(
                        "a.n. " + KepalaNaskah.besar(Jabatan.SEKDA.sebutan()))));
    }

    private Optional<PemegangJabatan> penandatangan(Koordinasi satu, LocalDate hari) {
        return jabatan.pejabat(jabatanPenandatangan(satu), Kantor.unitGrup(satu.ditanganiOleh()), hari);
    }

    /** What the staff of a unit ask for, and then coordinate, its head signs. */
    private Jabatan jabatanPenandatangan(Koordinasi satu) {
        Jabatan penangan = jabatan(satu.ditanganiOleh());
        return penangan == Jabatan.PETUGAS_UNIT ? jabatan(kantor.kepala(Kantor.unitGrup(satu.ditanganiOleh()))) : penangan;
    }

    private static Jabatan jabatan(String grup) {
        return Kantor.jabatan(Kantor.peranGrup(grup)).orElseThrow();
    }

    private Naskah naskah(Kasus kasus, Koordinasi satu, PemegangJabatan siapa, LocalDate hari) {
        List<Bagian> isi = new ArrayList<>(List.of(
                Bagian.baris("Perihal", satu.perihal()),
                Bagian.baris("Pemohon", direktori.nama(satu.unitPemohon())),
                Bagian.baris("Unit utama", sebutan(koordinasi.pihak(kasus.id()).get(0))),
                Bagian.baris("Unit terkait", terkait(kasus.id()).toArray(String[]::new)),
                Bagian.baris("Dikoordinasikan", jabatan.sebutan(siapa))));
        List<String> pendamping = koordinasi.asisten(kasus.id()).stream().map(KoordinasiAsisten::asistenId)
                .filter(id -> !id.equals(siapa.unitId())).map(direktori::nama).toList();
        if (!pendamping.isEmpty()) {
            isi.add(Bagian.baris("Asisten terkait", pendamping.toArray(String[]::new)));
        }
        if (!satu.kota().menurutPembidangan()) {
            banjar.dipilih(satu).forEach((label, kata) -> isi.add(Bagian.baris(label, kata.toArray(String[]::new))));
        }
        isi.add(Bagian.baris("Bentuk", koordinasi.bentuk(kasus.id()).stream().map(b -> b.bentuk().sebutan())
                .collect(Collectors.joining(", "))));
        isi.add(Bagian.baris("Uraian", satu.uraian()));
        return new Naskah(kepala.kop(siapa.unitId()), List.of(KepalaNaskah.besar(NAMA)), null, isi,
                tandaTangan.oleh(siapa.unitId(), hari, siapa), null, List.of("Kasus " + kasus.nomor()));
    }

    private List<String> terkait(String kasusId) {
        List<String> semua = koordinasi.pihak(kasusId).stream().filter(satu -> satu.peran() != PeranPihak.UTAMA).map(this::sebutan).toList();
        return semua.isEmpty() ? List.of("–") : semua;
    }

    /** A unit, and where the regulation lists it. */
    private String sebutan(KoordinasiPihak satu) {
        String nama = direktori.nama(satu.unitId());
        return satu.butir() == null ? nama : nama + " (" + satu.butir() + ")";
    }
}
