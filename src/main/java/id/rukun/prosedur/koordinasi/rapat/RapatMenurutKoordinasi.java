package id.rukun.prosedur.koordinasi.rapat;

import id.rukun.engine.office.Kantor;
import id.rukun.hukum.koordinasi.SifatRapat;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiBentuk;
import id.rukun.prosedur.koordinasi.KoordinasiBidang;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The meeting that a coordination calls. In Bukittinggi its kind follows from the topic, and who took the matter convenes it: the
 * Asisten, or the Sekretaris Daerah, or the Walikota or Wakil Walikota who asked (Pasal 8 and Pasal 9 Perwali 65/2014). In Banjar the
 * office that asked convenes it (Pasal 18 ayat (2) huruf a Perwali 6/2023).
 */
@Component
public class RapatMenurutKoordinasi {

    private final KoordinasiService koordinasi;
    private final SesiJadwal jadwal;

    RapatMenurutKoordinasi(KoordinasiService koordinasi, SesiJadwal jadwal) {
        this.koordinasi = koordinasi;
        this.jadwal = jadwal;
    }

    /**
     * The meeting as the register of the coordination has it.
     *
     * @param kasusId case of the coordination
     * @param bentukId the form of it that is carried out by the meeting
     * @param sesi date of its schedule whose session it is; {@code null} for none
     */
    public PrakarsaRapat dari(String kasusId, String bentukId, LocalDate sesi) {
        Koordinasi asal = koordinasi.koordinasi(kasusId);
        String pemrakarsa = pemrakarsa(asal);
        SifatRapat sifat = sifat(asal, pemrakarsa);
        List<String> bidang = koordinasi.bidang(kasusId).stream().map(KoordinasiBidang::kode).toList();
        return new PrakarsaRapat(kasusId, asal.unitPemohon(), pemrakarsa, sifat, asal.perihal(), null, sifat == SifatRapat.KEBIJAKAN, bidang,
                cara(kasusId, bentukId), sesi, sesi == null ? null : jadwal.berikut(asal, sesi), null);
    }

    private static String pemrakarsa(Koordinasi asal) {
        return asal.kota() == KotaKoordinasi.BANJAR ? asal.kantorPemohon()
                : Optional.ofNullable(asal.ditanganiOleh()).orElse(asal.kantorPemohon());
    }

    private static SifatRapat sifat(Koordinasi asal, String pemrakarsa) {
        if (asal.kota() == KotaKoordinasi.BANJAR) {
            return SifatRapat.PERTEMUAN;
        }
        boolean asisten = Jabatan.ASISTEN.peran().equals(Kantor.peranGrup(pemrakarsa));
        return switch (asal.topik()) {
            case UMUM -> SifatRapat.UMUM;
            case KEBIJAKAN -> SifatRapat.KEBIJAKAN;
            case TEKNIS -> asisten ? SifatRapat.TEKNIS : SifatRapat.TUGAS;
            case SUMBER_DAYA -> asisten ? SifatRapat.SUMBER_DAYA : SifatRapat.TUGAS;
        };
    }

    private String cara(String kasusId, String bentukId) {
        return koordinasi.bentuk(kasusId).stream().filter(satu -> satu.id().equals(bentukId)).map(KoordinasiBentuk::cara)
                .filter(satu -> satu != null).findFirst().orElse(null);
    }
}
