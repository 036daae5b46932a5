package id.rukun.dokumen.cetak;

import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Penandatanganan;
import id.rukun.isian.nilai.BentukId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Answers who has a document in his hands: by its id, and by the digest of his copy. */
@Service
public class PemeriksaDokumen {

    private final Percetakan percetakan;
    private final DokumenService dokumen;
    private final List<Penandatanganan> penandatanganan;

    PemeriksaDokumen(Percetakan percetakan, DokumenService dokumen, List<Penandatanganan> penandatanganan) {
        this.percetakan = percetakan;
        this.dokumen = dokumen;
        this.penandatanganan = penandatanganan;
    }

    /** Empty for an id that no document has, whatever it looks like. */
    public Optional<KeteranganDokumen> keterangan(String id) {
        return kasus(id).flatMap(kasusId -> dokumen.satu(kasusId, id)).map(this::keterangan);
    }

    private KeteranganDokumen keterangan(Dokumen satu) {
        Optional<Naskah> naskah = Optional.ofNullable(satu.naskah()).filter(n -> satu.utuh());
        return new KeteranganDokumen(satu.nama(), naskah.map(Naskah::kop).orElse(List.of()),
                naskah.map(n -> n.penutup().tempatTanggal()).orElse(List.of()), dokumen.keadaan(satu.id()).orElse(null),
                satu.utuh());
    }

    /** What is no id at all is not looked up: a database may take offence at it. */
    private Optional<String> kasus(String id) {
        return BentukId.ya(id) ? percetakan.kasus(id) : Optional.empty();
    }

    /** @param sidik digest of the copy */
    public HasilBanding bandingkan(String id, String sidik) {
        if (kasus(id).isEmpty()) {
            return HasilBanding.TIDAK_DIKENAL;
        }
        return percetakan.hasil(id).map(hasil -> bandingkan(id, hasil, sidik)).orElse(HasilBanding.BELUM_ADA);
    }

    private HasilBanding bandingkan(String id, HasilCetak hasil, String sidik) {
        if (hasil.dihapus()) {
            return HasilBanding.SUDAH_DIHAPUS;
        }
        if (sidik.equals(hasil.sidik())) {
            return HasilBanding.SAMA;
        }
        return penandatanganan.stream().anyMatch(cara -> cara.sidikBertandaTangan(id).contains(sidik))
                ? HasilBanding.SAMA_BERTANDA_TANGAN : HasilBanding.BERBEDA;
    }
}
