package id.rukun.isian.formulir;

import id.rukun.isian.nilai.Terlampir;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;

/** A field of files: a list of {@link Terlampir}, as many as {@code @Size} allows. */
public final class KolomLampiran {

    private KolomLampiran() {}

    /** Whether the field holds files. */
    public static boolean ya(RecordComponent kolom) {
        return kolom.getGenericType() instanceof ParameterizedType banyak
                && banyak.getActualTypeArguments()[0] == Terlampir.class;
    }
}
