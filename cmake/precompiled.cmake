# What most files include, compiled once per library: Qt and the standard library are most of what a file here costs.
# The headers stand in cmake/precompiled/*.h and hold nothing of ours, so that a change of ours rebuilds only who uses it.
option(REKINDLE_PRECOMPILED "Use precompiled headers" ON)

# rekindle_precompile(TARGET HEADER): core, gui
function(rekindle_precompile target header)
  if(REKINDLE_PRECOMPILED)
    target_compile_options(${target} PRIVATE -fpch-preprocess) # or ccache could not tell what is in them
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/cmake)
    target_precompile_headers(${target} PRIVATE <precompiled/${header}.h>)
  endif()
endfunction()

# rekindle_share_precompiled(TARGET FROM): uses those of another target with the same options.
function(rekindle_share_precompiled target from)
  if(REKINDLE_PRECOMPILED)
    target_compile_options(${target} PRIVATE -fpch-preprocess)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/cmake)
    target_precompile_headers(${target} REUSE_FROM ${from})
  endif()
endfunction()
