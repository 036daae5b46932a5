package id.rukun.hukum;

import java.util.List;

/**
 * How an answer speaks to an official, everywhere the same: in a refusal, on a sheet, in the dossier, in the rules API.
 * Law, reading, policy and the check of data are told apart.
 *
 * @param aturan id of the rule
 * @param pesan its sentence
 * @param dasar its legal basis
 * @param kekuatan how firmly it stands in the text
 * @param tafsir ids of the readings that it rests on
 */
public record Ucapan(String aturan, String pesan, String dasar, Kekuatan kekuatan, List<String> tafsir) {

    /** Where the page of the readings is served; a reading's id is its fragment. */
    public static final String HALAMAN_TAFSIR = "/rukun/tafsir";

    public Ucapan {
        tafsir = tafsir == null ? List.of() : List.copyOf(tafsir);
    }

    /**
     * Where the rule comes from: a provision, a provision by a reading, Rukun's policy, or Rukun's check of data. A
     * policy and a check never name a regulation.
     */
    public String sumber() {
        return switch (kekuatan) {
            case TEGAS -> dasar;
            case TAFSIR -> dasar + ", menurut " + sebutTafsir();
            case KEBIJAKAN -> "kebijakan Rukun" + (tafsir.isEmpty() ? "" : " berdasarkan " + sebutTafsir());
            case DATA -> "pemeriksaan data Rukun";
        };
    }

    /** The whole sentence: message, source and rule; a reading is followed by the address that gives its reason. */
    public String kalimat() {
        String alasan = tafsir.isEmpty() ? "" : "; alasan tafsir: " + HALAMAN_TAFSIR + "#" + tafsir.get(0);
        return pesan + " (" + sumber() + "; aturan " + aturan + alasan + ")";
    }

    /** Message and source as a document says them; a policy, which stands in no regulation, is named by its id. */
    public String naskah() {
        String kalimat = pesan.endsWith(".") ? pesan.substring(0, pesan.length() - 1) : pesan;
        return kalimat + " (" + sumber() + (kekuatan == Kekuatan.KEBIJAKAN ? ", " + aturan : "") + ").";
    }

    private String sebutTafsir() {
        return "tafsir " + Sebutan.daftar(tafsir);
    }
}
