package id.rukun.prosedur.koordinasi.proses.hubungan;

import id.rukun.engine.office.Kantor;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.perwalibanjar.permintaan.ArahStruktural;
import id.rukun.hukum.perwalibanjar.permintaan.HubunganFakta;
import id.rukun.hukum.perwalibanjar.permintaan.KelurahanDalamKecamatan;
import id.rukun.hukum.perwalibanjar.permintaan.PetunjukBerjenjang;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.PihakBanjar;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanMuatan;
import id.rukun.prosedur.koordinasi.hubungan.HubunganPihak;
import id.rukun.wilayah.WilayahService;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the rules of Pasal 15 ask about the relation of who asks with one of the others. */
@Component
class FaktaHubungan {

    private static final Set<JenisUnitKerja> BERJENJANG = EnumSet.of(JenisUnitKerja.KECAMATAN, JenisUnitKerja.KELURAHAN);

    private final DirektoriUnit direktori;
    private final PihakBanjar pihak;
    private final WilayahService wilayah;

    FaktaHubungan(DirektoriUnit direktori, PihakBanjar pihak, WilayahService wilayah) {
        this.direktori = direktori;
        this.pihak = pihak;
        this.wilayah = wilayah;
    }

    /** @param dipilih the natures that were chosen */
    HubunganFakta hubungan(Koordinasi satu, HubunganPihak hubungan, List<String> dipilih) {
        return new HubunganFakta(direktori.nama(satu.unitPemohon()), direktori.nama(hubungan.unitId()), dipilih, hubungan.berlaku(),
                hubungan.ayat());
    }

    /** The pair of a Kecamatan and a Kelurahan; empty for any other pair. */
    Optional<KelurahanDalamKecamatan.Fakta> kelurahan(Koordinasi satu, String unitId, List<String> dipilih) {
        boolean pemohonKecamatan = direktori.jenis(satu.unitPemohon()) == JenisUnitKerja.KECAMATAN;
        if (!EnumSet.of(direktori.jenis(satu.unitPemohon()), direktori.jenis(unitId)).equals(BERJENJANG)) {
            return Optional.empty();
        }
        String kecamatan = pemohonKecamatan ? satu.unitPemohon() : unitId;
        String kelurahan = pemohonKecamatan ? unitId : satu.unitPemohon();
        return Optional.of(new KelurahanDalamKecamatan.Fakta(direktori.nama(kecamatan), direktori.nama(kelurahan),
                wilayah.mencakup(kecamatan, kelurahan), dipilih));
    }

    /** A relation for which the structural nature was chosen. */
    PetunjukBerjenjang.Fakta struktural(Koordinasi satu, String unitId, PilihanMuatan muatan) {
        boolean sekda = Jabatan.SEKDA.peran().equals(Kantor.peranGrup(satu.kantorPemohon()));
        boolean seKecamatan = kelurahan(satu, unitId, List.of()).map(KelurahanDalamKecamatan.Fakta::bagian).orElse(false);
        ArahStruktural arah = ArahStruktural.antara(jenis(satu.unitPemohon()), sekda, jenis(unitId), seKecamatan);
        return new PetunjukBerjenjang.Fakta(direktori.nama(satu.unitPemohon()), direktori.nama(unitId),
                muatan == null ? null : muatan.name(), arah.name());
    }

    private JenisUnitKerja jenis(String unitId) {
        return pihak.jenisPd(unitId).orElse(direktori.jenis(unitId));
    }
}
