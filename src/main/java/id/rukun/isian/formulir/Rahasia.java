package id.rukun.isian.formulir;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field holds a number of the civil registration. Who submits it types it whole; whoever reads the dossier is told the last
 * four figures only, so that he can compare it with the paper.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Rahasia {

    /** How such a number is written for a reader. */
    final class Samaran {

        /** What stands in the place of what was erased. */
        public static final String DIHAPUS = "(data dihapus)";

        private static final int TERLIHAT = 4;

        private Samaran() {}

        /** The end of the number: "…0004"; of one that was erased, that it was. */
        public static String dari(String nomor) {
            return nomor == null ? DIHAPUS : "…" + nomor.substring(Math.max(0, nomor.length() - TERLIHAT));
        }
    }
}
