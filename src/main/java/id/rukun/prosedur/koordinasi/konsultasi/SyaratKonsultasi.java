package id.rukun.prosedur.koordinasi.konsultasi;

import id.rukun.hukum.kebijakan.PilihanDikenal;
import id.rukun.hukum.kebijakan.pertukaran.KonsultasiBerpihak;
import id.rukun.hukum.kebijakan.pertukaran.PerangkatDaerahMenjawab;
import id.rukun.hukum.koordinasi.JenisHasil;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.perwalibanjar.konsultasi.KegiatanKonsultatifDisebut;
import id.rukun.hukum.perwalibukittinggi.konsultasi.HasilKonsultatif;
import id.rukun.hukum.perwalibukittinggi.konsultasi.MitraKonsultasi;
import id.rukun.hukum.perwalibukittinggi.konsultasi.TindakLanjutPerangkatDaerah;
import id.rukun.hukum.perwalibukittinggi.umum.PihakKoordinasi;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiPihak;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.konsultasi.ButirKonsultasi;
import id.rukun.prosedur.koordinasi.formulir.konsultasi.KonsultasiHasilIsian;
import id.rukun.prosedur.koordinasi.formulir.konsultasi.KonsultasiPermintaanIsian;
import id.rukun.prosedur.koordinasi.penjawab.PihakPerkara;
import id.rukun.wilayah.kerja.UnitKerja;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facts that the rules of consulting ask about, and who may be consulted. */
@Service
@Transactional(readOnly = true)
public class SyaratKonsultasi {

    private static final String KONSULTATIF = "KONSULTATIF";

    private final KoordinasiService koordinasi;
    private final PihakPerkara perkara;
    private final DirektoriUnit direktori;
    private final PasanganKonsultasi pasangan;

    SyaratKonsultasi(KoordinasiService koordinasi, PihakPerkara perkara, DirektoriUnit direktori, PasanganKonsultasi pasangan) {
        this.koordinasi = koordinasi;
        this.perkara = perkara;
        this.direktori = direktori;
        this.pasangan = pasangan;
    }

    /**
     * Ids of the units that a unit may consult: in Bukittinggi the other kind of side, in Banjar another Perangkat Daerah; in a coordination
     * that has called it those of its parties.
     *
     * @param dipanggil the coordination that has called it; {@code null} for none
     */
    public List<String> ditawarkan(String unitId, String tenant, Koordinasi dipanggil) {
        if (dipanggil != null) {
            return perkara.dituju(dipanggil, unitId).stream().filter(id -> banjar(tenant) || seberang(unitId, direktori.jenis(id))).toList();
        }
        return direktori.pihak(tenant).stream().filter(satu -> !satu.unitId().equals(unitId))
                .filter(satu -> banjar(tenant) ? satu.jenis().perangkatDaerah() : seberang(unitId, satu.jenis())).map(UnitKerja::unitId).toList();
    }

    private boolean seberang(String unitId, JenisUnitKerja jenis) {
        return PihakKoordinasi.konsultatif(direktori.jenis(unitId)) ? jenis.perangkatDaerah() : PihakKoordinasi.konsultatif(jenis);
    }

    private static boolean banjar(String tenant) {
        return KotaKoordinasi.dari(tenant) == KotaKoordinasi.BANJAR;
    }

    /** Whether who was chosen may be consulted. */
    public PilihanDikenal.Fakta pihak(String pihak, List<String> ditawarkan, String tenant) {
        return new PilihanDikenal.Fakta("Pihak yang dikonsultasi", ditawarkan.contains(pihak) ? List.of()
                : List.of(perkara.nama(pihak, tenant)));
    }

    /** The side in the place of the Instansi Vertikal: of two units the one that is one, else who is consulted. */
    public MitraKonsultasi.Fakta mitra(String unitId, String pihak) {
        String mitra = PihakKoordinasi.konsultatif(direktori.jenis(pihak)) ? pihak
                : PihakKoordinasi.konsultatif(direktori.jenis(unitId)) ? unitId : pihak;
        return new MitraKonsultasi.Fakta(direktori.nama(mitra), direktori.jenis(mitra), true);
    }

    /** Whether one side is the city's. */
    public KonsultasiBerpihak.Fakta berpihak(String unitId, String pihak) {
        return new KonsultasiBerpihak.Fakta(direktori.nama(unitId), kota(unitId), direktori.nama(pihak), kota(pihak));
    }

    private boolean kota(String unitId) {
        return !PihakKoordinasi.konsultatif(direktori.jenis(unitId));
    }

    /** Id of the city's unit, which records the result: who asks, unless he is an Instansi Vertikal. */
    public String pencatat(String unitId, String pihak) {
        return kota(unitId) ? unitId : pihak;
    }

    /** Whether the consultative nature is used, and the pair has it. */
    public KegiatanKonsultatifDisebut.Fakta kegiatan(KonsultasiPermintaanIsian isian, String unitId, Koordinasi dalam) {
        boolean dipakai = isian.kegiatan() != null || dalam != null && sifat(dalam, isian.pihak()).contains(KONSULTATIF);
        return new KegiatanKonsultatifDisebut.Fakta(direktori.nama(unitId), direktori.nama(isian.pihak()), dipakai,
                dipakai && pasangan.konsultatif(unitId, isian.pihak()), isian.kegiatan(), isian.kegiatanLain());
    }

    private List<String> sifat(Koordinasi dalam, String pihak) {
        return koordinasi.pihak(dalam.kasusId()).stream().filter(satu -> satu.unitId().equals(pihak)).findFirst().map(KoordinasiPihak::sifat)
                .orElse(List.of());
    }

    /** Whether a coordination that was chosen is one of the office's and open; {@code null} for none. */
    public PilihanDikenal.Fakta koordinasi(String koordinasiId, Optional<Koordinasi> terbuka) {
        return new PilihanDikenal.Fakta("Koordinasi yang terbuka", koordinasiId == null || terbuka.isPresent() ? List.of()
                : List.of(koordinasiId));
    }

    /** Fields of the other city hold nothing. */
    public static PilihanDikenal.Fakta kosong(String apa, List<String> isi) {
        return PilihanDikenal.fakta(apa, isi, List.of());
    }

    /** What both see alike is an order to nobody. */
    public HasilKonsultatif.Fakta konsultatif(KonsultasiUnit yang, KonsultasiHasilIsian isian) {
        return new HasilKonsultatif.Fakta(isian.kesepahaman(), JenisHasil.KESEPAHAMAN, List.of(new PihakKoordinasi(yang.mitraId(),
                direktori.nama(yang.mitraId()), direktori.jenis(yang.mitraId()))));
    }

    /** What follows a shared understanding in Bukittinggi. */
    public TindakLanjutPerangkatDaerah.Fakta tindakLanjut(KonsultasiUnit yang, KonsultasiHasilIsian isian) {
        return new TindakLanjutPerangkatDaerah.Fakta(direktori.nama(yang.pencatatId()),
                isian.tindakLanjut().stream().map(ButirKonsultasi::uraian).toList(), Boolean.TRUE.equals(isian.nihil()), isian.alasanNihil());
    }

    /** That who was consulted will not, or has not answered. */
    public PerangkatDaerahMenjawab.Fakta tidakBersedia(KonsultasiUnit yang, boolean menolak) {
        return new PerangkatDaerahMenjawab.Fakta(direktori.nama(yang.pihakId()), direktori.jenis(yang.pihakId()).perangkatDaerah(), menolak,
                "konsultasi tentang “" + yang.pokok() + "”");
    }
}
