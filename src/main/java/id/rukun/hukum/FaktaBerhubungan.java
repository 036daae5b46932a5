package id.rukun.hukum;

import java.util.Map;

/** Facts that cannot all be true together; the rules API names them instead of judging what cannot have happened. */
public interface FaktaBerhubungan {

    /** The wrong fields with what is wrong with each; empty where the facts can be true together. */
    Map<String, String> mustahil();
}
